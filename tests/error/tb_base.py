# GeneratorExit and other BaseExceptions.
raise GeneratorExit("out")
