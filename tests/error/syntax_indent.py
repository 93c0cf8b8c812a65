# An indentation error ends the run before anything is printed.
print("never")
if True:
print("not indented")
