# Processing a file row by row with a generator, against loading it whole.
import os
name = os.path.join(os.environ["TEST_TMP"], "large.csv")
def generate_large_csv(filename, num_rows=2000):
    with open(filename, 'w', newline='') as f:
        f.write("id,name,value\r\n")
        for i in range(num_rows):
            f.write(f'{i},Name {i},{i * 2}\r\n')
if not os.path.exists(name):
    generate_large_csv(name)
def rows(f):
    header = next(f).strip().split(",")
    for line in f:
        yield dict(zip(header, line.strip().split(",")))
def naive_data_processing(filename):
    with open(filename, 'r') as f:
        data = list(rows(f))
    return sum(int(row['value']) for row in data)
def optimized_data_processing(filename):
    def data_generator(filename):
        with open(filename, 'r') as f:
            for row in rows(f):
                yield row
    return sum(int(row['value']) for row in data_generator(filename))
print(f"Naive: Sum of 'value' column: {naive_data_processing(name)}")
#> Naive: Sum of 'value' column: 3998000
print(f"Optimized: Sum of 'value' column: {optimized_data_processing(name)}")
#> Optimized: Sum of 'value' column: 3998000
