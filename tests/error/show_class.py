# A base that is not defined.
class A(
    undefined_base
):
    x = 1
