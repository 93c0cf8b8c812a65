"""Text filled into lines of a given width; common indentation added or removed."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "
_WHITE = frozenset(_whitespace)
_SPACES = dict.fromkeys(map(ord, _whitespace), " ")


def _is_word_char(c):
    """A character that may stand in a word: neither white space nor punctuation \\w excludes."""
    return c.isalnum() or c == "_"


def _is_letter(c):
    return (c.isalnum() or c == "_") and not c.isdecimal()


def _is_wordish(c):
    """What may stand before a dash between words."""
    return _is_word_char(c) or c in "!\"'&.,?"


class TextWrapper:
    """Fills text into lines; the attributes say how."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    # --- pieces that may not be broken -------------------------------------------------------

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_SPACES)
        return text

    def _split(self, text):
        """Runs of white space and, between them, words, also cut behind hyphens."""
        chunks = []
        i, n = 0, len(text)
        while i < n:
            end = i
            if text[i] in _WHITE:
                while end < n and text[end] in _WHITE:
                    end += 1
            elif self.break_on_hyphens:
                end = self._word_end(text, i)
            else:
                while end < n and text[end] not in _WHITE:
                    end += 1
            chunks.append(text[i:end])
            i = end
        return chunks

    def _word_end(self, text, i):
        """End of the piece that starts at i: a dash between words, or a word up to where it may
        be broken: behind a hyphen between letters, or before a dash of two or more."""
        n = len(text)
        if i > 0 and _is_wordish(text[i - 1]):
            end = self._dash_end(text, i)
            if end:
                return end
        end = i + 1
        while end < n:
            c = text[end]
            if c in _WHITE:
                return end
            if text[end - 1] == "-" and self._hyphen_break(text, i, end):
                return end
            if c == "-" and _is_wordish(text[end - 1]) and self._dash_end(text, end):
                return end
            end += 1
        return n

    @staticmethod
    def _dash_end(text, i):
        """End of two or more hyphens before a word character, or 0."""
        end = i
        while end < len(text) and text[end] == "-":
            end += 1
        return end if end - i >= 2 and end < len(text) and _is_word_char(text[end]) else 0

    @staticmethod
    def _hyphen_break(text, start, at):
        """Whether a word may be broken at `at`, right behind a hyphen: after two letters or after
        letter-hyphen-letter, and before two letters or letter-hyphen-letter."""
        if at - start < 2 or at < 3 or at + 1 >= len(text):
            return False
        if not _is_letter(text[at - 2]) or not _is_letter(text[at]):
            return False
        if not _is_letter(text[at - 3]):
            if text[at - 3] != "-" or at < 4 or not _is_letter(text[at - 4]):
                return False
        after = at + 2 if text[at + 1] == "-" else at + 1
        return after < len(text) and _is_letter(text[after])

    def _fix_sentence_endings(self, chunks):
        """Two blanks behind the end of a sentence."""
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " " and self._ends_sentence(chunks[i]):
                chunks[i + 1] = "  "

    @staticmethod
    def _ends_sentence(chunk):
        body = chunk[:-1] if chunk[-1:] in ("\"", "'") else chunk
        return len(body) >= 2 and body[-1] in ".!?" and "a" <= body[-2] <= "z"

    # --- lines ---------------------------------------------------------------------------------

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Puts as much of a word that fits on no line as goes onto the current one."""
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            end = space_left
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                del chunks[-1]
            cur_line, cur_len = self._fill_line(chunks, width)
            if not cur_line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or (self.drop_whitespace and len(chunks) == 1
                                       and not chunks[0].strip())) and cur_len <= width):
                lines.append(indent + "".join(cur_line))
            else:
                self._shorten(lines, indent, cur_line, cur_len, width)
                break
        return lines

    def _fill_line(self, chunks, width):
        cur_line = []
        cur_len = 0
        while chunks:
            length = len(chunks[-1])
            if cur_len + length > width:
                break
            cur_line.append(chunks.pop())
            cur_len += length
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, cur_line, cur_len, width)
            cur_len = sum(map(len, cur_line))
        if self.drop_whitespace and cur_line and cur_line[-1].strip() == "":
            cur_len -= len(cur_line[-1])
            del cur_line[-1]
        return cur_line, cur_len

    def _shorten(self, lines, indent, cur_line, cur_len, width):
        """Ends the last line that is allowed with the placeholder."""
        while cur_line:
            if cur_line[-1].strip() and cur_len + len(self.placeholder) <= width:
                cur_line.append(self.placeholder)
                lines.append(indent + "".join(cur_line))
                return
            cur_len -= len(cur_line[-1])
            del cur_line[-1]
        if lines:
            prev_line = lines[-1].rstrip()
            if len(prev_line) + len(self.placeholder) <= self.width:
                lines[-1] = prev_line + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """The text as a list of lines without newlines."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The text as one str."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The text as a list of lines of at most `width` characters."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The text filled into lines of at most `width` characters."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with single blanks, cut to `width` characters."""
    w = TextWrapper(width=width, max_lines=1, **kwargs)
    return w.fill(" ".join(text.strip().split()))


def dedent(text):
    """Removes the white space that all lines begin with; blank lines become empty."""
    lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
    margin = None
    for line in lines:
        if not line:
            continue
        blanks = line[:len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = blanks
        elif not blanks.startswith(margin):
            same = 0
            while same < len(blanks) and same < len(margin) and blanks[same] == margin[same]:
                same += 1
            margin = margin[:same]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """Adds a prefix to the lines that satisfy the predicate: by default, those not blank."""
    if predicate is None:
        def predicate(line):
            return line.strip()
    return "".join([prefix + line if predicate(line) else line
                    for line in text.splitlines(True)])
