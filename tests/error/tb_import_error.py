# Import errors.
from sys import nothing_like_that
