"""Signals: handlers, timers, masks."""
import _signal
from _signal import *
from enum import IntEnum

_names = vars(_signal)


def _enumeration(name, wanted):
    """The constants of _signal that satisfy `wanted`, as members of a new IntEnum."""
    members = sorted(((v, k) for k, v in _names.items() if wanted(k)))
    cls = IntEnum(name, [(k, v) for v, k in members], module=__name__)
    globals().update(cls.__members__)
    return cls


Signals = _enumeration("Signals", lambda n: n.isupper() and (n.startswith("SIG") and n[3:4] != "_"))
Handlers = _enumeration("Handlers", lambda n: n in ("SIG_DFL", "SIG_IGN"))
Sigmasks = _enumeration("Sigmasks", lambda n: n in ("SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK"))


def _int_to_enum(value, enum_class):
    """The member of an enumeration for a number, or the value itself."""
    if not isinstance(value, int):
        return value
    try:
        return enum_class(value)
    except ValueError:
        return value


def signal(signalnum, handler):
    """Sets the action for a signal; returns the old one."""
    old = _signal.signal(int(signalnum) if isinstance(signalnum, Signals) else signalnum,
                         int(handler) if isinstance(handler, Handlers) else handler)
    return _int_to_enum(old, Handlers)


def getsignal(signalnum):
    """The action for a signal."""
    return _int_to_enum(_signal.getsignal(signalnum), Handlers)


def pthread_sigmask(how, mask):
    """Changes the set of blocked signals; returns the old one."""
    return {_int_to_enum(x, Signals) for x in _signal.pthread_sigmask(how, mask)}


def sigpending():
    """Signals waiting to be delivered."""
    return {_int_to_enum(x, Signals) for x in _signal.sigpending()}


def sigwait(sigset):
    """Waits for one of some signals."""
    return _int_to_enum(_signal.sigwait(sigset), Signals)


def valid_signals():
    """All signal numbers."""
    return {_int_to_enum(x, Signals) for x in _signal.valid_signals()}
