# 3x against 2x peak: a name in the caller holds the data through both transformations.
class Data:
    live = peak = 0
    def __init__(self, v):
        self.v = v
        Data.live += 1
        Data.peak = max(Data.peak, Data.live)
    def __del__(self): Data.live -= 1
    def __mul__(self, n): return Data([x * n for x in self.v])
    def __add__(self, n): return Data([x + n for x in self.v])
def load_data(data_path: str): return Data([1, 2, 3])
def transform_1(data): return data * 2
def transform_2(data): return data + 10
def process_data(data_path: str):
    data = load_data(data_path)
    return transform_1(transform_2(data))
def process_data_1(data_path): return transform_1(transform_2(load_data(data_path)))
def process_data_2(data_path):
    data = load_data(data_path)
    data = transform_2(data)
    data = transform_1(data)
    return data
for f in (process_data, process_data_1, process_data_2):
    Data.peak = 0
    result = f("path")
    print(f.__name__, result.v, "peak", Data.peak)
    del result
    print("live", Data.live)
#> process_data [22, 24, 26] peak 3
#> live 0
#> process_data_1 [22, 24, 26] peak 2
#> live 0
#> process_data_2 [22, 24, 26] peak 2
#> live 0
try: process_data()
except TypeError as e: print(e)
#> process_data() missing 1 required positional argument: 'data_path'
