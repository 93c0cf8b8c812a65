# Name errors with suggestions.
counter = 1
def f(): 
    return countr + 1
f()
#! NameError: name 'countr' is not defined. Did you mean: 'counter'?
