"""time.strptime and datetime.strptime: dates and times read by a format of % directives.

A format becomes a regular expression with one named group a directive; what the groups matched is
put together to a calendar time.  Names are those of the C locale.
"""
import re
import time

__all__ = []

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")
_DAYS_SHORT = tuple(d[:3] for d in _DAYS)
_MONTHS_SHORT = tuple(m[:3] for m in _MONTHS)
_COMPOSED = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_WEEKDAY = "('%A', '%a', '%w', or '%u')"


def _alternatives(names, directive):
    """A group of names, longer ones first so that no name hides another."""
    names = sorted(filter(None, names), key=len, reverse=True)
    return f"(?P<{directive}>{'|'.join(map(re.escape, names))})" if names else ""


def _zones():
    """Names of standard time and of summer time, as two sets."""
    standard, summer = (name.lower() for name in time.tzname)
    return (frozenset({"utc", "gmt", standard}),
            frozenset({summer}) if time.daylight else frozenset())


def _directives():
    table = {
        "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
        "f": r"(?P<f>[0-9]{1,6})",
        "H": r"(?P<H>2[0-3]|[0-1]\d|\d)",
        "I": r"(?P<I>1[0-2]|0[1-9]|[1-9])",
        "G": r"(?P<G>\d\d\d\d)",
        "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
        "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
        "M": r"(?P<M>[0-5]\d|\d)",
        "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
        "U": r"(?P<U>5[0-3]|[0-4]\d|\d)",
        "W": r"(?P<W>5[0-3]|[0-4]\d|\d)",
        "w": r"(?P<w>[0-6])",
        "u": r"(?P<u>[1-7])",
        "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
        "y": r"(?P<y>\d\d)",
        "Y": r"(?P<Y>\d\d\d\d)",
        "z": r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))",
        "A": _alternatives(_DAYS, "A"),
        "a": _alternatives(_DAYS_SHORT, "a"),
        "B": _alternatives(_MONTHS, "B"),
        "b": _alternatives(_MONTHS_SHORT, "b"),
        "p": _alternatives(("am", "pm"), "p"),
        "Z": _alternatives([name for names in _zones() for name in names], "Z"),
        "%": "%",
    }
    for letter, format in _COMPOSED.items():
        table[letter] = _pattern(format, table)
    return table


def _pattern(format, table):
    """The regular expression of a format; KeyError, IndexError for a bad directive."""
    format = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
    format = re.sub(r"\s+", r"\\s+", format)
    result = ""
    while "%" in format:
        at = format.index("%") + 1
        result += format[:at - 1] + table[format[at]]
        format = format[at + 1:]
    return result + format


_cache = {}                             # (time zone names, format) -> compiled expression
_CACHE_MAX = 5


def _compiled(format):
    key = time.tzname, time.daylight, format
    try:
        return _cache[key]
    except KeyError:
        pass
    if len(_cache) > _CACHE_MAX:
        _cache.clear()
    try:
        expression = re.compile(_pattern(format, _directives()), re.IGNORECASE)
    except KeyError as err:
        bad = err.args[0]
        if bad == "\\":
            bad = "%"
        raise ValueError(f"'{bad}' is a bad directive in format '{format}'") from None
    except IndexError:
        raise ValueError(f"stray % in format '{format}'") from None
    _cache[key] = expression
    return expression


def _day_of_week(year, week, weekday, monday_first):
    """Day of the year of a weekday in a week counted from the first Monday or Sunday."""
    from datetime import date
    first = date(year, 1, 1).weekday()
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
    match = _compiled(format).match(data_string)
    if not match:
        raise ValueError(f"time data {data_string!r} does not match format {format!r}")
    if len(data_string) != match.end():
        raise ValueError(f"unconverted data remains: {data_string[match.end():]}")
    return match.groupdict()


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The items of a struct_time, microseconds, and microseconds of the zone's offset."""
    from datetime import date
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
            julian = iso_week * 7 + weekday + 1 - (date(year, 1, 4).isoweekday() + 3)
        if julian is not None and julian <= 0:
            year -= 1
            julian += date(year + 1, 1, 1).toordinal() - date(year, 1, 1).toordinal()
    if julian is None:
        julian = date(year, month, day).toordinal() - date(year, 1, 1).toordinal() + 1
    else:
        d = date.fromordinal(julian - 1 + date(year, 1, 1).toordinal())
        year, month, day = d.year, d.month, d.day
    if weekday is None:
        weekday = date(year, month, day).weekday()
    if leap_day:
        year = 1900
    zone = found.get("Z")
    items = (year, month, day, _read_hour(found), int(found.get("M", 0)), int(found.get("S", 0)),
             weekday, julian, _read_zone(zone) if zone else -1, zone, offset)
    return items, int(found.get("f", "0").ljust(6, "0")), offset_fraction


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime returns."""
    return time.struct_time(_strptime(data_string, format)[0])


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """An instance of a class like datetime."""
    from datetime import timedelta, timezone
    items, fraction, offset_fraction = _strptime(data_string, format)
    name, offset = items[-2:]
    args = items[:6] + (fraction,)
    if offset is not None:
        delta = timedelta(seconds=offset, microseconds=offset_fraction)
        args += (timezone(delta, name) if name else timezone(delta),)
    return cls(*args)
