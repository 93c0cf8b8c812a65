# Globals stay, locals go: processing inside a function frees the steps in between.
import gc, weakref
class Frame:
    "A stand-in for a table."
    def __init__(self, rows): self.rows = rows
    def dropna(self): return Frame([r for r in self.rows if None not in r])
    def get_dummies(self): return Frame([tuple(int(c == v) for v in "ab" for c in r) for r in self.rows])
watched = []
def watch(name, frame): watched.append((name, weakref.ref(frame))); return frame
def alive(): return [name for name, ref in watched if ref() is not None]
data = watch("data", Frame([("a",), (None,), ("b",)]))
no_nans = watch("no_nans", data.dropna())
one_hot_encoded = watch("one_hot_encoded", no_nans.get_dummies())
processed_data = watch("processed_data", Frame(one_hot_encoded.rows[:1]))
print(alive())                      #> ['data', 'no_nans', 'one_hot_encoded', 'processed_data']
del data
del no_nans
del one_hot_encoded
print(alive(), processed_data.rows)  #> ['processed_data'] [(1, 0)]
def data_processing(raw):
    no_nans = watch("local no_nans", raw.dropna())
    one_hot_encoded = watch("local one_hot", no_nans.get_dummies())
    print("inside", alive())
    return one_hot_encoded
data = Frame([("a",), ("b",)])
processed_data = data_processing(data)
#> inside ['processed_data', 'local no_nans', 'local one_hot']
print(alive())                      #> ['local one_hot']
