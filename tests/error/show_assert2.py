# A failed assertion over two lines.
assert (1 ==
   2)
