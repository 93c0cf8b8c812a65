# The test format itself: several lines, empty lines, blanks at the end, markers in text.
print("a\n\nb"); print("trailing  "); print("  leading"); print("#> inside"); print("tab\there"); print("bell\a and \x1b"); print("x
#! SyntaxError 2:131-2:131 unterminated string literal (detected at line 2)
