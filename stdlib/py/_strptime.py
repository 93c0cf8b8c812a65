"""time.strptime: dates and times read by a format of % directives.

A format becomes a list of pieces: text, white space, directives.  Each piece offers its ways to match, the preferred
one first, and the matcher goes back to the next way when the rest does not fit.  Names are those of the C locale.
"""
import time

__all__ = []

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")
_DAYS_SHORT = tuple(d[:3] for d in _DAYS)
_MONTHS_SHORT = tuple(m[:3] for m in _MONTHS)
_COMPOSED = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_WEEKDAY = "('%A', '%a', '%w', or '%u')"

# Ways to read a number: (digits, smallest, largest), preferred first.
_NUMBERS = {
    "d": ((2, 1, 31), (1, 1, 9)),
    "H": ((2, 0, 23), (1, 0, 9)),
    "I": ((2, 1, 12), (1, 1, 9)),
    "G": ((4, 0, 9999),),
    "j": ((3, 1, 366), (2, 1, 99), (1, 1, 9)),
    "m": ((2, 1, 12), (1, 1, 9)),
    "M": ((2, 0, 59), (1, 0, 9)),
    "S": ((2, 0, 61), (1, 0, 9)),
    "U": ((2, 0, 53), (1, 0, 9)),
    "W": ((2, 0, 53), (1, 0, 9)),
    "V": ((2, 1, 53), (1, 0, 9)),
    "w": ((1, 0, 6),),
    "u": ((1, 1, 7),),
    "y": ((2, 0, 99),),
    "Y": ((4, 0, 9999),),
}


def _zones():
    """Names of standard time and of summer time, as two sets."""
    standard, summer = (name.lower() for name in time.tzname)
    return (frozenset({"utc", "gmt", standard}),
            frozenset({summer}) if time.daylight else frozenset())


def _names(letter):
    """The names a directive stands for, longer ones first so that no name hides another; None: no such directive."""
    names = {"A": _DAYS, "a": _DAYS_SHORT, "B": _MONTHS, "b": _MONTHS_SHORT, "p": ("am", "pm")}.get(letter)
    if letter == "Z":
        names = [name for group in _zones() for name in group]
    return names and sorted(names, key=len, reverse=True)


def _is_digits(text):
    return text.isdecimal()


def _offset_ends(text, at):
    """Ends of '+hh:mm', '+hh:mm:ss' or '+hh:mm:ss.ffffff' (colons optional), or of 'Z'; the longest first."""
    if text[at:at + 1] == "Z":
        return [at + 1]
    ends = []
    if text[at:at + 1] in ("+", "-") and text[at:at + 1] and len(text) >= at + 3 and _is_digits(text[at + 1:at + 3]):
        end = at + 3
        for _ in range(2):
            start = end + (text[end:end + 1] == ":")
            part = text[start:start + 2]
            if len(part) < 2 or not _is_digits(part) or part[0] > "5":
                break
            end = start + 2
            ends.append(end)
        if len(ends) == 2 and text[end:end + 1] == ".":
            digits = end + 1
            while digits < len(text) and digits <= end + 6 and _is_digits(text[digits]):
                digits += 1
                ends.append(digits)
    return ends[::-1]


def _fraction_ends(text, at):
    end = at
    while end < len(text) and end < at + 6 and "0" <= text[end] <= "9":
        end += 1
    return range(end, at, -1)


def _ends(piece, text, at):
    """Where the piece may end that begins at `at`, the preferred way first."""
    kind, value = piece
    if kind == "text":
        return (at + len(value),) if text[at:at + len(value)].lower() == value else ()
    if kind == "space":
        end = at
        while end < len(text) and text[end].isspace():
            end += 1
        return range(end, at, -1)
    if value == "f":
        return _fraction_ends(text, at)
    if value == "z":
        return _offset_ends(text, at)
    if value in _NUMBERS:
        ends = [at + n for n, low, high in _NUMBERS[value]
                if _is_digits(text[at:at + n]) and len(text) >= at + n and low <= int(text[at:at + n]) <= high]
        if value == "d" and text[at:at + 1] == " " and text[at + 1:at + 2].isdecimal() and text[at + 1] != "0":
            ends.append(at + 2)
        return ends
    return [at + len(name) for name in _names(value) if text[at:at + len(name)].lower() == name]


def _pieces(format, whole):
    """The format as a list of (kind, value)."""
    result, at = [], 0
    while at < len(format):
        char = format[at]
        if char == "%":
            letter = format[at + 1:at + 2]
            at += 2
            if letter == "%":
                result.append(("text", "%"))
            elif letter in _COMPOSED:
                result += _pieces(_COMPOSED[letter], whole)
            elif not letter:
                raise ValueError(f"stray % in format '{whole}'")
            elif letter not in _NUMBERS and letter not in "fz" and _names(letter) is None:
                bad = "%" if letter.isspace() else letter
                raise ValueError(f"'{bad}' is a bad directive in format '{whole}'")
            else:
                result.append(("directive", letter))
        elif char.isspace():
            while at < len(format) and format[at].isspace():
                at += 1
            result.append(("space", ""))
        else:
            result.append(("text", char.lower()))
            at += 1
    return result


def _match_pieces(pieces, index, text, at, found):
    """Matches pieces[index:] from `at`: the end, or -1; `found` gets the directives' texts."""
    if index == len(pieces):
        return at
    piece = pieces[index]
    for end in _ends(piece, text, at):
        last = _match_pieces(pieces, index + 1, text, end, found)
        if last >= 0:
            if piece[0] == "directive":
                found.append((piece[1], text[at:end]))
            return last
    return -1


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_year(year):
    """Days from 1 January of year 1 (a Monday) to 1 January of `year`."""
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _month_days(year):
    return (31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _day_of_year(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= day <= _month_days(year)[month - 1]:
        raise ValueError("day is out of range for month")
    return sum(_month_days(year)[:month - 1]) + day


def _date_of(year, julian):
    """(year, month, day) of a day of the year, which may lie outside of it."""
    while julian <= 0:
        year -= 1
        julian += 366 if _is_leap(year) else 365
    while julian > (366 if _is_leap(year) else 365):
        julian -= 366 if _is_leap(year) else 365
        year += 1
    for month, days in enumerate(_month_days(year), 1):
        if julian <= days:
            return year, month, julian
        julian -= days


def _day_of_week(year, week, weekday, monday_first):
    """Day of the year of a weekday in a week counted from the first Monday or Sunday."""
    first = _days_before_year(year) % 7
    if not monday_first:                # count from Sunday
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    before = (7 - first) % 7            # days before the first full week
    if week == 0:
        return 1 + weekday - first
    return 1 + before + 7 * (week - 1) + weekday


def _read_offset(text):
    """Seconds and microseconds of '+hh:mm:ss.ffffff' or 'Z'."""
    z = text
    if z == "Z":
        return 0, 0
    if z[3] == ":":
        z = z[:3] + z[4:]
        if len(z) > 5:
            if z[5] != ":":
                raise ValueError(f"Inconsistent use of : in {text}")
            z = z[:5] + z[6:]
    seconds = int(z[1:3]) * 3600 + int(z[3:5]) * 60 + int(z[5:7] or 0)
    micro = int(z[8:].ljust(6, "0"))
    return (-seconds, -micro) if z.startswith("-") else (seconds, micro)


def _read_zone(name):
    """tm_isdst for a zone name: -1 where the name does not tell."""
    name = name.lower()
    for value, names in enumerate(_zones()):
        if name in names:
            ambiguous = time.tzname[0] == time.tzname[1] and time.daylight
            return -1 if ambiguous and name not in ("utc", "gmt") else value
    return -1


def _last(found, letters):
    """The last of several directives for the same thing: it wins.  None: there is none."""
    result = None
    for letter in found:
        if letter in letters:
            result = letter
    return result


def _read_hour(found):
    directive = _last(found, "HI")
    if directive is None:
        return 0
    hour = int(found[directive])
    if directive == "H":
        return hour
    half = (found.get("p") or "").lower()
    if half in ("", "am"):
        return 0 if hour == 12 else hour
    return hour if hour == 12 else hour + 12


def _read_year(found):
    directive = _last(found, "yY")
    if directive is None:
        return None
    year = int(found[directive])
    if directive == "y":
        year += 2000 if year <= 68 else 1900
    return year


def _read_month(found):
    directive = _last(found, "mBb")
    if directive is None:
        return 1
    if directive == "m":
        return int(found["m"])
    names = _MONTHS if directive == "B" else _MONTHS_SHORT
    return names.index(found[directive].lower()) + 1


def _read_weekday(found):
    directive = _last(found, "Aawu")
    if directive is None:
        return None
    if directive == "w":
        return (int(found["w"]) + 6) % 7
    if directive == "u":
        return int(found["u"]) - 1
    names = _DAYS if directive == "A" else _DAYS_SHORT
    return names.index(found[directive].lower())


def _check_iso(year, iso_year, week, iso_week, julian, weekday):
    """ISO years, ISO weeks and weekdays only make sense together."""
    if year is None and iso_year is not None:
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive "
                             f"'%V' and a weekday directive {_WEEKDAY}.")
        if julian is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year "
                             "directive '%G'. Use '%Y' instead.")
    elif week is None and iso_week is not None:
        if weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive "
                             f"'%G' and a weekday directive {_WEEKDAY}.")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                         "Use the ISO year '%G' instead.")


def _match(data_string, format):
    for position, argument in enumerate((data_string, format)):
        if not isinstance(argument, str):
            raise TypeError(f"strptime() argument {position} must be str, not {type(argument)}")
    pieces, found = _pieces(format, format), []
    seen = [value for kind, value in pieces if kind == "directive"]
    for letter in seen:
        if seen.count(letter) > 1:
            raise ValueError(f"directive '%{letter}' appears more than once in format '{format}'")
    end = _match_pieces(pieces, 0, data_string, 0, found)
    if end < 0:
        raise ValueError(f"time data {data_string!r} does not match format {format!r}")
    if len(data_string) != end:
        raise ValueError(f"unconverted data remains: {data_string[end:]}")
    return dict(reversed(found))


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The items of a struct_time, microseconds, and microseconds of the zone's offset."""
    found = _match(data_string, format)
    year, month, day = _read_year(found), _read_month(found), int(found.get("d", 1))
    weekday = _read_weekday(found)
    julian = int(found["j"]) if "j" in found else None
    iso_year = int(found["G"]) if "G" in found else None
    iso_week = int(found["V"]) if "V" in found else None
    offset, offset_fraction = _read_offset(found["z"]) if "z" in found else (None, 0)
    week_directive = _last(found, "UW")
    week = int(found[week_directive]) if week_directive else None
    _check_iso(year, iso_year, week, iso_week, julian, weekday)

    leap_day = False                    # 29 February of no year: 1900 has none
    if year is None:
        leap_day = month == 2 and day == 29
        year = 1904 if leap_day else 1900
    if julian is None and weekday is not None:
        if week is not None:
            julian = _day_of_week(year, week, weekday, week_directive == "W")
        elif iso_year is not None and iso_week is not None:
            year = iso_year
            fourth = (_days_before_year(year) + 3) % 7 + 1
            julian = iso_week * 7 + weekday + 1 - (fourth + 3)
        if julian is not None and julian <= 0:
            year -= 1
            julian += 366 if _is_leap(year) else 365
    if julian is None:
        julian = _day_of_year(year, month, day)
    else:
        year, month, day = _date_of(year, julian)
    if weekday is None:
        weekday = (_days_before_year(year) + _day_of_year(year, month, day) - 1) % 7
    if leap_day:
        year = 1900
    zone = found.get("Z")
    items = (year, month, day, _read_hour(found), int(found.get("M", 0)), int(found.get("S", 0)),
             weekday, julian, _read_zone(zone) if zone else -1, zone, offset)
    return items, int(found.get("f", "0").ljust(6, "0")), offset_fraction


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime returns."""
    return time.struct_time(_strptime(data_string, format)[0])
