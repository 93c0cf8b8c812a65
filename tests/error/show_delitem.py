# A deletion that fails.
d = {}
del d['x'] ['y']
