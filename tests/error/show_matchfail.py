# An error in the guard of a case.
match 5:
    case [x, y] if x.foo: pass
    case int(z) if z.foo: pass
