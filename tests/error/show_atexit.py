# Functions at exit, one of which fails; the status stays.
# exit: 4
import atexit, sys
@atexit.register
def f(): print('atexit f')
atexit.register(print, 'args', sep='-')
@atexit.register
def bad(): 1/0
print('main')                       #> main
sys.exit(4)
#> args
#> atexit f
