# Tuples with named fields: version_info and struct_time.
import sys
i = sys.implementation
t = sys.version_info
print(t[:2], t.major, t.releaselevel in ('final',))  #> (3, 11) 3 True
try: t.foo
except AttributeError as e: print(e)  #> 'sys.version_info' object has no attribute 'foo'
try: t[0]=1
except TypeError as e: print(e)     #> 'sys.version_info' object does not support item assignment
try: t.major=1
except AttributeError as e: print(e)  #> readonly attribute
import time
s=time.struct_time(range(9))
print(s, s.tm_year, s.tm_zone, len(s), s.n_fields, s.n_sequence_fields, s.n_unnamed_fields)
#> time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8) 0 None 9 11 9 0
try: time.struct_time((1,2))
except TypeError as e: print(e)
#> time.struct_time() takes an at least 9-sequence (2-sequence given)
try: time.struct_time(5)
except TypeError as e: print(e)     #> constructor requires a sequence
print(s+(1,), s==tuple(range(9)))   #> (0, 1, 2, 3, 4, 5, 6, 7, 8, 1) True
