# A string without an end.
name = "unterminated
