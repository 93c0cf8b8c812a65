# A group of groups with a note that a clause raises again.
def f():
    raise ExceptionGroup("eg",
        [ValueError(1), ExceptionGroup("nested", [TypeError("t"), KeyError('k')])])
try: f()
except* ValueError as e:
    e.add_note('a note\nsecond line')
    raise
