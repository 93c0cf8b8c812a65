# sys.exit with an object.
import sys
sys.exit([1,2])
