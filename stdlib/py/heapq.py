"""Priority queues: lists in which a[k] <= a[2*k+1] and a[k] <= a[2*k+2], so that a[0] is the
smallest item."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
           'heappushpop']

from _heapq import (heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max,
                    _heapify_max, _heapreplace_max)


def merge(*iterables, key=None, reverse=False):
    '''The items of several sorted iterables as one sorted iterator.

    Nothing is read ahead of need; equal items come in the order of their iterables.
    '''
    h = []
    if reverse:
        _heapify, _heappop, _heapreplace = _heapify_max, _heappop_max, _heapreplace_max
        direction = -1
    else:
        _heapify, _heappop, _heapreplace = heapify, heappop, heapreplace
        direction = 1

    # An entry is [key, number of the iterable, next method(, item)]: the number decides between
    # equal keys.
    for number, it in enumerate(map(iter, iterables)):
        step = it.__next__
        try:
            item = step()
        except StopIteration:
            continue
        entry = [item if key is None else key(item), number * direction, step]
        if key is not None:
            entry.append(item)
        h.append(entry)
    _heapify(h)
    while len(h) > 1:
        try:
            while True:
                entry = h[0]
                yield entry[-1] if key is not None else entry[0]
                item = entry[2]()
                if key is None:
                    entry[0] = item
                else:
                    entry[0] = key(item)
                    entry[3] = item
                _heapreplace(h, entry)
        except StopIteration:
            _heappop(h)
    if h:
        entry = h[0]
        yield entry[-1] if key is not None else entry[0]
        yield from entry[2].__self__


def nsmallest(n, iterable, key=None):
    """The n smallest items: sorted(iterable, key=key)[:n]"""
    if n == 1:
        nothing = object()
        result = min(iter(iterable), default=nothing, key=key)
        return [] if result is nothing else [result]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    return _select(n, iterable, key, 1, _heapify_max, _heapreplace_max)


def nlargest(n, iterable, key=None):
    """The n largest items: sorted(iterable, key=key, reverse=True)[:n]"""
    if n == 1:
        nothing = object()
        result = max(iter(iterable), default=nothing, key=key)
        return [] if result is nothing else [result]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    return _select(n, iterable, key, -1, heapify, heapreplace)


def _select(n, iterable, key, direction, arrange, replace):
    """The best n items, best first: a heap of the best so far, its worst on top, meets every
    further item."""
    it = iter(iterable)
    if key is None:
        result = [(elem, i) for i, elem in zip(range(0, n * direction, direction), it)]
    else:
        result = [(key(elem), i, elem) for i, elem in zip(range(0, n * direction, direction), it)]
    if not result:
        return result
    arrange(result)
    top = result[0][0]
    order = n * direction
    for elem in it:
        k = elem if key is None else key(elem)
        if k < top if direction > 0 else top < k:
            replace(result, (k, order) if key is None else (k, order, elem))
            top = result[0][0]
            order += direction
    result.sort(reverse=direction < 0)
    return [entry[0] if key is None else entry[2] for entry in result]
