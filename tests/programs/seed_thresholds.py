# Thresholds.
import gc
print(gc.get_threshold())           #> (700, 10, 10)
gc.set_threshold(900, 15, 15)
print(gc.get_threshold())           #> (900, 15, 15)
