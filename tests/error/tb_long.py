# Long values and several lines in a message.
class My(Exception): pass
raise My("line one\nline two\n" + "x" * 100)
