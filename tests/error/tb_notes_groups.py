# Notes and groups in tracebacks.
def f(i): raise ValueError(f"v{i}")
errors = []
for i in range(2):
    try: f(i)
    except ValueError as e:
        e.add_note(f"note {i}")
        errors.append(e)
try: raise ExceptionGroup("several", errors + [ExceptionGroup("inner", [KeyError("k")])])
except ExceptionGroup as g:
    g.add_note("on the group")
    raise
