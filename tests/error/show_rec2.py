# Mutual recursion: repeated lines are not folded, the last ones are shown.
import sys
sys.setrecursionlimit(80)
def a(n): 
    return b(n)
def b(n): 
    return a(n)
a(0)
