# A wrong keyword through two stars.
print(*[1, 2], **{'sepp': 1})
