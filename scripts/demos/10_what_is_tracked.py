"""
The collector looks only at objects that can be part of a cycle.  A tuple or dict without such
parts is dropped from its lists; a list never is.
"""
import gc


def tracked(text, thing):
    print(f"    {text:<32}", "tracked" if gc.is_tracked(thing) else "not tracked")


gc.disable()
print("as they are made:")
tracked("int", 5)
tracked("str", "text")
tracked("empty list", [])
tracked("empty dict", {})
tracked("dict of numbers", {"a": 1})
tracked("dict with a list", {"a": []})
tracked("empty tuple", ())

print("tuples are tracked until a collection looks at them:")
flat = tuple([1, 2])
nested = tuple([flat, "x"])
holding = tuple([[], 1])
for thing in flat, nested, holding:
    tracked(repr(thing), thing)
gc.collect()
print("  afterwards:")
for thing in flat, nested, holding:
    tracked(repr(thing), thing)

print("a dict comes back when it gets something to look after:")
table = {"a": 1}
tracked(repr(table), table)
table["b"] = []
tracked(repr(table), table)
del table["b"]
gc.collect(0)
tracked("after a young run", table)
gc.collect()
tracked("after a full run", table)

print("who holds whom:")
inner = ["inner"]
outer = [inner, {"key": inner}]
print("    referents of outer:", gc.get_referents(outer))
print("    referrers of inner that are lists:",
      [r for r in gc.get_referrers(inner) if type(r) is list and r is outer] == [outer])
