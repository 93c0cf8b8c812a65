# Equal numbers have equal hashes, whatever their type.
print(hash(0), hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61 - 2), hash(2**61), hash(-2**61))
#> 0 1 -2 -2 0 2305843009213693950 1 -2
print(hash(2**100), hash(-2**100), hash(10**50), hash(True), hash(False))
#> 549755813888 -549755813888 619332571178673746 1 0
print(hash(1.0), hash(1.5), hash(-1.5), hash(0.1), hash(1e300), hash(float("inf")), hash(-float("inf")))
#> 1 1152921504606846977 -1152921504606846977 230584300921369408 1224995262755759164 314159 -314159
print(hash(2.0**70) == hash(2**70), hash(1 + 0j) == hash(1), hash(0j), hash(1j), hash(1.5 + 2j), hash(-1 - 1j))
#> True True 0 1000003 1152921504608846983 -2000008
print(1 == 1.0 == True == 1 + 0j, 0 == False == 0.0 == -0.0, {1: "a"}[1.0], {1, 1.0, True})
#> True True a {1}
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > 1e308)
#> True False True True
print(10**400 < float("inf"), -10**400 > float("-inf"), 10**400 == float("nan"), 3 < 3.5 < 4, 3 != 3.0)
#> True True False True False
print(1 < 2, 2 < 1, 1 <= 1, 2**70 < 2**71, -2**70 < 2**70, 2**70 == 2**70, 2**70 != 2**70 + 1, 5 > -2**80)
#> True False True True True True True True
print(1 == "1", 1 != "1", None == 0, sorted([3, 1.5, True, -2**70, 2**70]))
#> False True False [-1180591620717411303424, True, 1.5, 3, 1180591620717411303424]
print(max(1, 1.0), max(1.0, 1), min(True, 1), max(2, 2**64, 2.5))
#> 1 1.0 True 18446744073709551616
