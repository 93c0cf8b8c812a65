"""Match file names against shell patterns: * ? [seq] [!seq]."""
import functools
import os
import posixpath
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Whether name matches the pattern, both in the system's normal case."""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def fnmatchcase(name, pat):
    """Whether name matches the pattern, case and all."""
    return _compile(pat)(name) is not None


def filter(names, pat):
    """The names that match."""
    match = _compile(os.path.normcase(pat))
    return [name for name in names if match(os.path.normcase(name))]


@functools.lru_cache(maxsize=256, typed=True)
def _compile(pat):
    if isinstance(pat, bytes):
        return re.compile(bytes(translate(str(pat, "ISO-8859-1")), "ISO-8859-1")).match
    return re.compile(translate(pat)).match


def _bracket(body):
    """The regular expression for [body]; ranges that run backwards match nothing."""
    negated = body[0] == "!"
    if negated:
        body = body[1:]
    if "-" in body:
        body = "-".join(_ranges(body))
    else:
        body = body.replace("\\", r"\\")
    body = re.sub(r"([&~|])", r"\\\1", body)
    if not body:
        return "." if negated else "(?!)"
    if negated:
        return f"[^{body}]"
    return f"[\\{body}]" if body[0] in "^[" else f"[{body}]"


def _ranges(body):
    """The parts between the hyphens that make ranges, escaped."""
    chunks, start, at = [], 0, 1
    while (at := body.find("-", at)) >= 0:
        chunks.append(body[start:at])
        start, at = at + 1, at + 3
    if body[start:]:
        chunks.append(body[start:])
    else:
        chunks[-1] += "-"
    for k in range(len(chunks) - 1, 0, -1):
        if chunks[k - 1][-1] > chunks[k][0]:
            chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
            del chunks[k]
    return [chunk.replace("\\", r"\\").replace("-", r"\-") for chunk in chunks]


def _pieces(pat):
    """The pattern as regular expressions; a run of stars is one None."""
    i, n = 0, len(pat)
    previous = ""
    while i < n:
        c = pat[i]
        i += 1
        if c == "[":
            end = pat.find("]", i + 1 + pat.startswith("!", i))
            if end < 0:
                piece = r"\["
            else:
                piece, i = _bracket(pat[i:end]), end + 1
        else:
            piece = {"*": None, "?": "."}.get(c, re.escape(c))
        if piece is not None or previous is not None:
            yield piece
        previous = piece


def translate(pat):
    """The regular expression a pattern stands for."""
    runs = [[]]
    for piece in _pieces(pat):
        if piece is None:
            runs.append([])
        else:
            runs[-1].append(piece)
    first, *others = ["".join(run) for run in runs]
    if others:
        last = others.pop()
        first += "".join(f"(?>.*?{run})" for run in others) + ".*" + last
    return rf"(?s:{first})\Z"
