/* stdlib/math_parts.h - shared by the files of the module math. */
#ifndef OU_STDLIB_MATH_PARTS_H
#define OU_STDLIB_MATH_PARTS_H

#include "vm/runtime/module.h"

/* Functions of integers (math_int.c). */
ou_cfn ou_math_comb, ou_math_factorial, ou_math_gcd, ou_math_isqrt, ou_math_lcm, ou_math_perm;

/* Algorithms on doubles (math_real.c).  *err is set to EDOM or ERANGE. */
double ou_math_gamma(double x, int *err);
double ou_math_lgamma(double x, int *err);
/* Euclidean norm of n numbers, which it may overwrite. */
double ou_math_norm(double *x, size_t n);

/* A sum kept without rounding, as floats of decreasing size that do not overlap.  Starts as zeros;
 * parts is to be freed with ou_mem_free. */
typedef struct ou_math_sum {
    double *parts;
    size_t n, cap;
    double special, infinite; /* sum of infinities and nans, and of infinities */
} ou_math_sum;
/* 0 / -1: OverflowError, MemoryError. */
OU_MUSTCHECK int ou_math_sum_add(ou_math_sum *s, double x);
/* The sum rounded once; ValueError for inf - inf. */
OU_NEW ou_obj *ou_math_sum_result(ou_math_sum *s);

#endif
