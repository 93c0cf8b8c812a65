# Carets after letters of two bytes.
def f(é):
    return é["ключ"] + é["clé"]
f({"ключ": 1})
