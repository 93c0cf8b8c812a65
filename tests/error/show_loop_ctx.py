# A cycle of causes and contexts ends.
e = ValueError('self')
e.__cause__ = KeyError('c')
e.__cause__.__context__ = e
raise e
