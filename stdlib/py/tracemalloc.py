"""Trace memory: which line asked for the blocks that are live."""
import linecache
import os.path
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from functools import total_ordering

from _tracemalloc import *
from _tracemalloc import _get_object_traceback, _get_traces

UNITS = "B", "KiB", "MiB", "GiB", "TiB"


def _format_size(size, sign):
    for unit in UNITS:
        if abs(size) < 100 and unit != "B":
            return f"{size:+.1f} {unit}" if sign else f"{size:.1f} {unit}"
        if abs(size) < 10 * 1024 or unit == "TiB":
            return f"{size:+.0f} {unit}" if sign else f"{size:.0f} {unit}"
        size /= 1024


def _average(statistic):
    if not statistic.count:
        return ""
    return f", average={_format_size(statistic.size / statistic.count, False)}"


class Statistic:
    """Blocks asked for at one place."""

    __slots__ = "traceback", "size", "count"

    def __init__(self, traceback, size, count):
        self.traceback, self.size, self.count = traceback, size, count

    def _key(self):
        return self.traceback, self.size, self.count

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, Statistic):
            return NotImplemented
        return self._key() == other._key()

    def __str__(self):
        return (f"{self.traceback}: size={_format_size(self.size, False)}, count={self.count}"
                + _average(self))

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"

    def _sort_key(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    """A place in two snapshots."""

    __slots__ = "traceback", "size", "size_diff", "count", "count_diff"

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size, self.size_diff = size, size_diff
        self.count, self.count_diff = count, count_diff

    def _key(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, StatisticDiff):
            return NotImplemented
        return self._key() == other._key()

    def __str__(self):
        return (f"{self.traceback}: size={_format_size(self.size, False)} "
                f"({_format_size(self.size_diff, True)}), "
                f"count={self.count} ({self.count_diff:+d})" + _average(self))

    def __repr__(self):
        return (f"<StatisticDiff traceback={self.traceback!r} size={self.size} "
                f"({self.size_diff:+d}) count={self.count} ({self.count_diff:+d})>")

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


def _differences(new, old):
    for traceback, stat in new.items():
        before = old.get(traceback) or Statistic(traceback, 0, 0)
        yield StatisticDiff(traceback, stat.size, stat.size - before.size,
                            stat.count, stat.count - before.count)
    for traceback, stat in old.items():
        if traceback not in new:
            yield StatisticDiff(traceback, 0, -stat.size, 0, -stat.count)


@total_ordering
class Frame:
    """A file name and a line."""

    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    @property
    def filename(self):
        return self._frame[0]

    @property
    def lineno(self):
        return self._frame[1]

    def __eq__(self, other):
        if not isinstance(other, Frame):
            return NotImplemented
        return self._frame == other._frame

    def __lt__(self, other):
        if not isinstance(other, Frame):
            return NotImplemented
        return self._frame < other._frame

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


@total_ordering
class Traceback(Sequence):
    """Frames, the oldest first."""

    __slots__ = "_frames", "_total_nframe"

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(reversed(frames))
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(map(Frame, self._frames[index]))
        return Frame(self._frames[index])

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __hash__(self):
        return hash(self._frames)

    def __eq__(self, other):
        if not isinstance(other, Traceback):
            return NotImplemented
        return self._frames == other._frames

    def __lt__(self, other):
        if not isinstance(other, Traceback):
            return NotImplemented
        return self._frames < other._frames

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = "" if self._total_nframe is None else f" total_nframe={self._total_nframe}"
        return f"<Traceback {tuple(self)}{total}>"

    def format(self, limit=None, most_recent_first=False):
        """Lines as of a traceback; limit > 0: the newest so many frames, < 0: the oldest."""
        frames = list(self)
        if limit is not None:
            frames = frames[-limit:] if limit > 0 else frames[:limit]
        if most_recent_first:
            frames.reverse()
        lines = []
        for frame in frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            if source := linecache.getline(frame.filename, frame.lineno).strip():
                lines.append("    " + source)
        return lines


def get_object_traceback(obj):
    """Where the object was made: a Traceback, or None."""
    frames = _get_object_traceback(obj)
    return None if frames is None else Traceback(frames)


class Trace:
    """One live block."""

    __slots__ = ("_trace",)

    def __init__(self, trace):
        self._trace = trace

    @property
    def domain(self):
        return self._trace[0]

    @property
    def size(self):
        return self._trace[1]

    @property
    def traceback(self):
        return Traceback(*self._trace[2:])

    def __eq__(self, other):
        if not isinstance(other, Trace):
            return NotImplemented
        return self._trace == other._trace

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f"{self.traceback}: {_format_size(self.size, False)}"

    def __repr__(self):
        return (f"<Trace domain={self.domain} size={_format_size(self.size, False)}, "
                f"traceback={self.traceback!r}>")


class _Traces(Sequence):
    def __init__(self, traces):
        Sequence.__init__(self)
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(map(Trace, self._traces[index]))
        return Trace(self._traces[index])

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        if not isinstance(other, _Traces):
            return NotImplemented
        return self._traces == other._traces

    def __repr__(self):
        return f"<Traces len={len(self)}>"


def _normalize_filename(filename):
    filename = os.path.normcase(filename)
    return filename[:-1] if filename.endswith(".pyc") else filename


class BaseFilter:
    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    """Keeps (inclusive) or drops traces by file name pattern, line and domain."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._filename_pattern = _normalize_filename(filename_pattern)
        self.lineno, self.all_frames, self.domain = lineno, all_frames, domain

    @property
    def filename_pattern(self):
        return self._filename_pattern

    def _fits(self, frame):
        filename, lineno = frame
        return (fnmatch(_normalize_filename(filename), self._filename_pattern)
                and self.lineno in (None, lineno))

    def _match(self, trace):
        domain, _size, frames, _total = trace
        if self.domain not in (None, domain):
            return not self.inclusive
        fits = any(map(self._fits, frames if self.all_frames else frames[:1]))
        return fits == bool(self.inclusive)


class DomainFilter(BaseFilter):
    """Keeps or drops the traces of a domain."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    @property
    def domain(self):
        return self._domain

    def _match(self, trace):
        return (trace[0] == self.domain) == bool(self.inclusive)


def _keys(frames, key_type):
    """A trace's places, the innermost first, as frames for Traceback."""
    if key_type == "traceback":
        yield frames
    else:
        for filename, lineno in frames:
            yield ((filename, 0 if key_type == "filename" else lineno),)


class Snapshot:
    """The blocks that were live at one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        import pickle
        with open(filename, "wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        import pickle
        with open(filename, "rb") as file:
            return pickle.load(file)

    def filter_traces(self, filters):
        """A new snapshot: what an inclusive filter (if any) keeps and no exclusive one drops."""
        if not isinstance(filters, Iterable):
            raise TypeError(f"filters must be a list of filters, not {type(filters).__name__}")
        including = [f for f in filters if f.inclusive]
        excluding = [f for f in filters if not f.inclusive]
        kept = [trace for trace in self.traces._traces
                if (not including or any(f._match(trace) for f in including))
                and all(f._match(trace) for f in excluding)]
        return Snapshot(kept if filters else self.traces._traces.copy(), self.traceback_limit)

    def _group_by(self, key_type, cumulative):
        if key_type not in ("traceback", "filename", "lineno"):
            raise ValueError(f"unknown key_type: {key_type!r}")
        if cumulative and key_type not in ("lineno", "filename"):
            raise ValueError(f"cumulative mode cannot by used with key type {key_type!r}")
        groups = {}
        for _domain, size, frames, _total in self.traces._traces:
            for key in _keys(frames, key_type):
                traceback = Traceback(key)
                stat = groups.get(traceback)
                if stat is None:
                    groups[traceback] = Statistic(traceback, size, 1)
                else:
                    stat.size += size
                    stat.count += 1
                if not cumulative:
                    break
        return groups

    def statistics(self, key_type, cumulative=False):
        """A list of Statistic, the largest first."""
        groups = self._group_by(key_type, cumulative)
        return sorted(groups.values(), reverse=True, key=Statistic._sort_key)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """A list of StatisticDiff, the largest change first."""
        new = self._group_by(key_type, cumulative)
        old = old_snapshot._group_by(key_type, cumulative)
        return sorted(_differences(new, old), reverse=True, key=StatisticDiff._sort_key)


def take_snapshot():
    """A Snapshot of what is traced now."""
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    return Snapshot(_get_traces(), get_traceback_limit())
