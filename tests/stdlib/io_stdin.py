# stdin: 'one\ntwo words\n\nfour\nlast without newline'
# Reading standard input line by line.
import sys
print(repr(sys.stdin.readline()), repr(input()), repr(sys.stdin.readline()))
#> 'one\n' 'two words' '\n'
for line in sys.stdin: print(repr(line))  #> 'four\n'
                                          #> 'last without newline'
print(repr(sys.stdin.readline()), repr(sys.stdin.read()), list(sys.stdin))  #> '' '' []
try: input()
except EOFError as e: print("EOFError", e)  #> EOFError EOF when reading a line
