# Notes with line breaks and a note that is no string.
e=ValueError('with\nnewlines')
e.add_note('note1')
e.add_note('note2\nmore')
e.__notes__.append(5)
raise e
