# The subscription that failed in a chain of them.
d = {'a': {'b': [1, 2]}}
print(d['a']['b'][5]['c'])
