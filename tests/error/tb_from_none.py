# raise from None hides the context.
try:
    int("x")
except ValueError:
    raise LookupError("clean") from None
