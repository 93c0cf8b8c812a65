# The statement that failed among several on a line.
a = 1
b = 0
c = a / b
d = 1
