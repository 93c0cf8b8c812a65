# Lines, indentation, continuation.
if True:
  print("two")                      #> two
  if True:
         print("nine")              #> nine
  print("two again")                #> two again
if 1: print("one line"); print("two statements");  #> one line
                                                   #> two statements
if 1: pass; pass
def f(
    a,
    b = 1
        , *,
  c=2): return (a,
b,
        c)
print(f(1)); x = 1 + \
    2 + \
  3; print(x)                       #> (1, 1, 2)
                                    #> 6
y = [1,
# comment inside
     2,

  3]; print(y)                      #> [1, 2, 3]
if x == 6 and \
   y: print("joined")               #> joined
else: print("no")
for i in range(2): \
    print(i)                        #> 0
                                    #> 1
class A: x = 1; y = 2
class B:
    # comment first

    pass
    # trailing comment at odd place
  # dedented comment
print(A.x, A.y)                     #> 1 2
if 1:
	print("tab")                       #> tab
	if 1:
	 print("tab and space")            #> tab and space
try: print("t")                     #> t
except: pass
else: print("e")                    #> e
finally: print("f")                 #> f
while 0: pass
else: print("while else")           #> while else

	
    
print("after blank lines")          #> after blank lines
