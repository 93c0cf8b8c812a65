# math: constants, rounding, roots, logs, trigonometry.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
#> 3.141592653589793 2.718281828459045 6.283185307179586 inf nan -inf
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(5), math.ceil(10**20), math.fabs(-3), math.copysign(3, -0.0), math.fmod(-7, 3), math.fmod(7.5, 2), math.modf(3.25), math.modf(-3.25), math.frexp(8.5), math.ldexp(0.5, 5), math.remainder(7, 4))
#> 2 -3 3 -2 -2 5 100000000000000000000 3.0 -3.0 -1.0 1.5 (0.25, 3.0) (-0.25, -3.0) (0.53125, 4) 16.0 -1.0
print(math.sqrt(2), math.isqrt(99), math.isqrt(10**40), math.cbrt(27), math.pow(2, 10), math.exp(1), math.expm1(1e-10), math.exp2(3), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.log(10**400), math.log2(2**2000), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist((0, 0), (3, 4)))
#> 1.4142135623730951 9 100000000000000000000 3.0000000000000004 1024.0 2.718281828459045 1.00000000005e-10 8.0 1.0 3.0 3.0 3.0 9.999999999500001e-11 921.0340371976182 2000.0 5.0 3.7416573867739413 0.0 5.0
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5), math.degrees(math.pi), math.radians(180))
#> 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.5235987755982989 1.0471975511965979 0.7853981633974483 2.356194490192345 1.1752011936438014 1.5430806348152437 0.7615941559557649 0.881373587019543 1.3169578969248166 0.5493061443340548 180.0 3.141592653589793
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18, 24), math.gcd(0, 0), math.gcd(10**30, 10**20), math.lcm(), math.lcm(4, 6), math.lcm(4, 6, 10), math.lcm(0, 5), math.factorial(0), math.factorial(20), math.factorial(30), math.comb(5, 2), math.comb(50, 25), math.comb(3, 5), math.perm(5), math.perm(5, 2), math.comb(100, 50))
#> 0 12 6 6 0 100000000000000000000 1 12 60 0 1 2432902008176640000 265252859812191058636308480000000 10 126410606437752 0 120 20 100891344545564193334812497256
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.prod([1, 2, 3]), math.prod([], start=5), math.prod([1.5, 2]), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.ulp(1.0), math.nextafter(1, 2), math.nextafter(0, -1), math.gamma(5), math.lgamma(10), math.erf(0.5), math.erfc(0.5))
#> 1.0 1.0 6 5 3.0 True True True True True True 2.220446049250313e-16 1.0000000000000002 -5e-324 24.0 12.801827480081467 0.5204998778130465 0.4795001221869535
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x, sep=": ")
e(math.sqrt, -1); e(math.log, 0); e(math.log, -5); e(math.log, 5, 0); e(math.log, 5, 1); e(math.asin, 2); e(math.acosh, 0); e(math.atanh, 1); e(math.exp, 1000); e(math.pow, 0, -1); e(math.pow, -8, 1 / 3); e(math.factorial, -1); e(math.factorial, 1.5); e(math.isqrt, -1); e(math.isqrt, 1.5); e(math.gcd, 1.5); e(math.comb, -1, 2); e(math.comb, 1, -2); e(math.perm, 2.5); e(math.floor, "a"); e(math.sin, "a"); e(math.sin, math.inf); e(math.fmod, 1, 0); e(math.ldexp, 1, 10**10); e(math.hypot, "a"); e(math.dist, (1,), (1, 2)); e(math.sqrt); e(math.sqrt, 1, 2); e(math.fsum, 5); e(math.fsum, ["a"]); e(math.prod, 5); e(math.log); e(math.floor, math.inf); e(math.ceil, math.nan); e(math.cosh, 1000); e(math.gamma, 0); e(math.isclose, 1, 1, rel_tol=-1); e(math.atan2, 1); e(math.sqrt, 10**400); e(math.remainder, 1, 0); e(math.factorial, 10**20)
#> ValueError: math domain error
#> ValueError: math domain error
#> ValueError: math domain error
#> ValueError: math domain error
#> ZeroDivisionError: float division by zero
#> ValueError: math domain error
#> ValueError: math domain error
#> ValueError: math domain error
#> OverflowError: math range error
#> ValueError: math domain error
#> ValueError: math domain error
#> ValueError: factorial() not defined for negative values
#> TypeError: 'float' object cannot be interpreted as an integer
#> ValueError: isqrt() argument must be nonnegative
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> ValueError: n must be a non-negative integer
#> ValueError: k must be a non-negative integer
#> TypeError: 'float' object cannot be interpreted as an integer
#> TypeError: must be real number, not str
#> TypeError: must be real number, not str
#> ValueError: math domain error
#> ValueError: math domain error
#> OverflowError: math range error
#> TypeError: must be real number, not str
#> ValueError: both points must have the same number of dimensions
#> TypeError: math.sqrt() takes exactly one argument (0 given)
#> TypeError: math.sqrt() takes exactly one argument (2 given)
#> TypeError: 'int' object is not iterable
#> TypeError: must be real number, not str
#> TypeError: 'int' object is not iterable
#> TypeError: math.log requires 1 to 2 arguments
#> OverflowError: cannot convert float infinity to integer
#> ValueError: cannot convert float NaN to integer
#> OverflowError: math range error
#> ValueError: math domain error
#> ValueError: tolerances must be non-negative
#> TypeError: atan2 expected 2 arguments, got 1
#> OverflowError: int too large to convert to float
#> ValueError: math domain error
#> OverflowError: factorial() argument should not exceed 9223372036854775807
