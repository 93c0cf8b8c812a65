# exit: 42
# SystemExit passes through finally.
def f():
    try: raise SystemExit(42)
    finally: print("cleanup")
f()                                 #> cleanup
