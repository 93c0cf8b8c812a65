# Every function of math, at its limits too.
import math
for op in ("math.pi", "math.e", "math.tau", "math.inf", "math.nan", "math.sqrt(2)",
    "math.sqrt(-1)", "math.sqrt('a')", "math.sqrt()", "math.sqrt(10**400)", "math.exp(1)",
    "math.exp(1000)", "math.log(0)", "math.log(-1)", "math.log(10)", "math.log(8,2)",
    "math.log(2,1)", "math.log(10**400)", "math.log2(8)", "math.log10(1000)", "math.log1p(-1)",
    "math.expm1(1e-10)", "math.sin(1)", "math.cos(math.inf)", "math.tan(1)", "math.asin(2)",
    "math.acos(1)", "math.atan(1)", "math.atan2(1,-1)", "math.sinh(1)", "math.cosh(1000)",
    "math.tanh(1)", "math.asinh(1)", "math.acosh(0)", "math.atanh(1)", "math.pow(2,0.5)",
    "math.pow(-1,0.5)", "math.pow(0,-1)", "math.pow(1e300,2)", "math.floor(-2.5)",
    "math.ceil(2.1)", "math.trunc(-2.7)", "math.floor(math.inf)", "math.ceil(math.nan)",
    "math.fabs(-1)", "math.fmod(5,-3)", "math.fmod(1,0)", "math.modf(-2.5)", "math.frexp(8)",
    "math.ldexp(0.5,4)", "math.ldexp(1,10000)", "math.copysign(1,-0.0)", "math.isnan(math.nan)",
    "math.isinf(1)", "math.isfinite(1)", "math.isclose(1,1+1e-10)",
    "math.isclose(1,2,rel_tol=-1)", "math.gcd(12,18)", "math.gcd()", "math.gcd(1.5,2)",
    "math.lcm(4,6)", "math.lcm(0,5)", "math.factorial(20)", "math.factorial(-1)",
    "math.factorial(1.5)", "math.comb(10,3)", "math.comb(-1,2)", "math.perm(5,2)", "math.perm(5)",
    "math.isqrt(17)", "math.isqrt(-1)", "math.isqrt(1.5)", "math.prod([1,2,3])",
    "math.prod([],start=5)", "math.fsum([0.1]*10)", "math.fsum(['a'])", "math.dist((1,2),(4,6))",
    "math.dist((1,),(1,2))", "math.hypot(3,4)", "math.hypot()", "math.degrees(math.pi)",
    "math.radians(180)", "math.erf(1)", "math.erfc(1)", "math.gamma(5)", "math.gamma(-1)",
    "math.lgamma(0)", "math.remainder(5,3)", "math.remainder(1,0)", "math.nextafter(1,2)",
    "math.ulp(1)", "math.cbrt(27)", "math.exp2(3)", "math.sumprod", "math.foo", "math.floor('a')",
    "math.ceil(type('C',(),{'__ceil__':lambda s:'c'})())",
    "math.sqrt(type('F',(),{'__float__':lambda s:4.0})())", "math.trunc('a')",
    "math.gcd(10**30,10**20)", "math.comb(100,50)",
    "math.log(type('I',(),{'__index__':lambda s:100})())", "math.pow('a',1)",
    "math.isclose(1,1.1,abs_tol=0.2)", "math.atan2(0,-0.0)", "math.sin('a')",
    "math.factorial(10**20)", "math.ldexp('a',1)", "math.ldexp(1,1.5)", "math.frexp(math.inf)",
    "math.modf(math.inf)", "math.sqrt(True)"):
    try: print(op,eval(op))
    except Exception as e: print(op,type(e).__name__,e)
#> math.pi 3.141592653589793
#> math.e 2.718281828459045
#> math.tau 6.283185307179586
#> math.inf inf
#> math.nan nan
#> math.sqrt(2) 1.4142135623730951
#> math.sqrt(-1) ValueError math domain error
#> math.sqrt('a') TypeError must be real number, not str
#> math.sqrt() TypeError math.sqrt() takes exactly one argument (0 given)
#> math.sqrt(10**400) OverflowError int too large to convert to float
#> math.exp(1) 2.718281828459045
#> math.exp(1000) OverflowError math range error
#> math.log(0) ValueError math domain error
#> math.log(-1) ValueError math domain error
#> math.log(10) 2.302585092994046
#> math.log(8,2) 3.0
#> math.log(2,1) ZeroDivisionError float division by zero
#> math.log(10**400) 921.0340371976182
#> math.log2(8) 3.0
#> math.log10(1000) 3.0
#> math.log1p(-1) ValueError math domain error
#> math.expm1(1e-10) 1.00000000005e-10
#> math.sin(1) 0.8414709848078965
#> math.cos(math.inf) ValueError math domain error
#> math.tan(1) 1.5574077246549023
#> math.asin(2) ValueError math domain error
#> math.acos(1) 0.0
#> math.atan(1) 0.7853981633974483
#> math.atan2(1,-1) 2.356194490192345
#> math.sinh(1) 1.1752011936438014
#> math.cosh(1000) OverflowError math range error
#> math.tanh(1) 0.7615941559557649
#> math.asinh(1) 0.881373587019543
#> math.acosh(0) ValueError math domain error
#> math.atanh(1) ValueError math domain error
#> math.pow(2,0.5) 1.4142135623730951
#> math.pow(-1,0.5) ValueError math domain error
#> math.pow(0,-1) ValueError math domain error
#> math.pow(1e300,2) OverflowError math range error
#> math.floor(-2.5) -3
#> math.ceil(2.1) 3
#> math.trunc(-2.7) -2
#> math.floor(math.inf) OverflowError cannot convert float infinity to integer
#> math.ceil(math.nan) ValueError cannot convert float NaN to integer
#> math.fabs(-1) 1.0
#> math.fmod(5,-3) 2.0
#> math.fmod(1,0) ValueError math domain error
#> math.modf(-2.5) (-0.5, -2.0)
#> math.frexp(8) (0.5, 4)
#> math.ldexp(0.5,4) 8.0
#> math.ldexp(1,10000) OverflowError math range error
#> math.copysign(1,-0.0) -1.0
#> math.isnan(math.nan) True
#> math.isinf(1) False
#> math.isfinite(1) True
#> math.isclose(1,1+1e-10) True
#> math.isclose(1,2,rel_tol=-1) ValueError tolerances must be non-negative
#> math.gcd(12,18) 6
#> math.gcd() 0
#> math.gcd(1.5,2) TypeError 'float' object cannot be interpreted as an integer
#> math.lcm(4,6) 12
#> math.lcm(0,5) 0
#> math.factorial(20) 2432902008176640000
#> math.factorial(-1) ValueError factorial() not defined for negative values
#> math.factorial(1.5) TypeError 'float' object cannot be interpreted as an integer
#> math.comb(10,3) 120
#> math.comb(-1,2) ValueError n must be a non-negative integer
#> math.perm(5,2) 20
#> math.perm(5) 120
#> math.isqrt(17) 4
#> math.isqrt(-1) ValueError isqrt() argument must be nonnegative
#> math.isqrt(1.5) TypeError 'float' object cannot be interpreted as an integer
#> math.prod([1,2,3]) 6
#> math.prod([],start=5) 5
#> math.fsum([0.1]*10) 1.0
#> math.fsum(['a']) TypeError must be real number, not str
#> math.dist((1,2),(4,6)) 5.0
#> math.dist((1,),(1,2)) ValueError both points must have the same number of dimensions
#> math.hypot(3,4) 5.0
#> math.hypot() 0.0
#> math.degrees(math.pi) 180.0
#> math.radians(180) 3.141592653589793
#> math.erf(1) 0.8427007929497149
#> math.erfc(1) 0.15729920705028513
#> math.gamma(5) 24.0
#> math.gamma(-1) ValueError math domain error
#> math.lgamma(0) ValueError math domain error
#> math.remainder(5,3) -1.0
#> math.remainder(1,0) ValueError math domain error
#> math.nextafter(1,2) 1.0000000000000002
#> math.ulp(1) 2.220446049250313e-16
#> math.cbrt(27) 3.0000000000000004
#> math.exp2(3) 8.0
#> math.sumprod AttributeError module 'math' has no attribute 'sumprod'
#> math.foo AttributeError module 'math' has no attribute 'foo'
#> math.floor('a') TypeError must be real number, not str
#> math.ceil(type('C',(),{'__ceil__':lambda s:'c'})()) c
#> math.sqrt(type('F',(),{'__float__':lambda s:4.0})()) 2.0
#> math.trunc('a') TypeError type str doesn't define __trunc__ method
#> math.gcd(10**30,10**20) 100000000000000000000
#> math.comb(100,50) 100891344545564193334812497256
#> math.log(type('I',(),{'__index__':lambda s:100})()) 4.605170185988092
#> math.pow('a',1) TypeError must be real number, not str
#> math.isclose(1,1.1,abs_tol=0.2) True
#> math.atan2(0,-0.0) 3.141592653589793
#> math.sin('a') TypeError must be real number, not str
#> math.factorial(10**20) OverflowError factorial() argument should not exceed 9223372036854775807
#> math.ldexp('a',1) TypeError must be real number, not str
#> math.ldexp(1,1.5) TypeError Expected an int as second argument to ldexp.
#> math.frexp(math.inf) (inf, 0)
#> math.modf(math.inf) (0.0, inf)
#> math.sqrt(True) 1.0
