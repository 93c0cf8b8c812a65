# Carets under text with wide characters.
é = "日本語"; print(é + 1, "ünïcödé", 1 +
 é)
