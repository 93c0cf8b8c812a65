# Carets after tabs.
if True:
	x =	1 +	None
