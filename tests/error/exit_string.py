# exit: 1
# stderr: any
# sys.exit with a text.
import sys
print("before")                     #> before
sys.exit("goodbye")
