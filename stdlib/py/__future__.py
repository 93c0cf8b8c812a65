"""Features that a module may ask for before they became, or may become, part of the language (PEP 236)."""

_ROWS = (
    # name, optional since, mandatory since (None: undecided), compiler flag
    ("nested_scopes", (2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0), 0x0010),
    ("generators", (2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0), 0),
    ("division", (2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x20000),
    ("absolute_import", (2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0), 0x40000),
    ("with_statement", (2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0), 0x80000),
    ("print_function", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x100000),
    ("unicode_literals", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x200000),
    ("barry_as_FLUFL", (3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0), 0x400000),
    ("generator_stop", (3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 0x800000),
    ("annotations", (3, 7, 0, "beta", 1), None, 0x1000000),
)

all_feature_names = [row[0] for row in _ROWS]
__all__ = ["all_feature_names"] + all_feature_names


class _Feature:

    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional = optionalRelease
        self.mandatory = mandatoryRelease
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        """The first release in which the feature could be asked for."""
        return self.optional

    def getMandatoryRelease(self):
        """The release in which it became, or will become, part of the language; None: undecided."""
        return self.mandatory

    def __repr__(self):
        return "_Feature" + repr((self.optional, self.mandatory, self.compiler_flag))


for _name, _optional, _mandatory, _flag in _ROWS:
    globals()[_name] = _Feature(_optional, _mandatory, _flag)
CO_NESTED, CO_GENERATOR_ALLOWED = _ROWS[0][3], _ROWS[1][3]
CO_FUTURE_DIVISION, CO_FUTURE_ABSOLUTE_IMPORT, CO_FUTURE_WITH_STATEMENT = (row[3] for row in _ROWS[2:5])
CO_FUTURE_PRINT_FUNCTION, CO_FUTURE_UNICODE_LITERALS, CO_FUTURE_BARRY_AS_BDFL = (row[3] for row in _ROWS[5:8])
CO_FUTURE_GENERATOR_STOP, CO_FUTURE_ANNOTATIONS = (row[3] for row in _ROWS[8:])
del _name, _optional, _mandatory, _flag, _ROWS
