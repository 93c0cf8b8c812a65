# print without brackets.
print "hello"
#! SyntaxError 2:1-2:14 Missing parentheses in call to 'print'. Did you mean print(...)?
