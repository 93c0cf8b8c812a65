# A JSON reader and writer.
class ParseError(ValueError):
    def __init__(self, msg, pos): super().__init__(f"{msg} at {pos}"); self.pos = pos
class Parser:
    ESC = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
    def __init__(self, s): self.s, self.i = s, 0
    def ws(self):
        while self.i < len(self.s) and self.s[self.i] in " \t\r\n": self.i += 1
    def peek(self): return self.s[self.i] if self.i < len(self.s) else ""
    def expect(self, c):
        if self.peek() != c: raise ParseError(f"expected {c!r}, got {self.peek()!r}", self.i)
        self.i += 1
    def value(self):
        self.ws(); c = self.peek()
        if c == "{": return self.obj()
        if c == "[": return self.arr()
        if c == '"': return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.s.startswith(word, self.i): self.i += len(word); return v
        return self.number()
    def number(self):
        j = self.i
        while j < len(self.s) and self.s[j] in "+-0123456789.eE": j += 1
        text = self.s[self.i:j]
        if not text: raise ParseError("unexpected " + repr(self.peek()), self.i)
        self.i = j
        return float(text) if any(c in ".eE" for c in text) else int(text)
    def string(self):
        self.expect('"'); out = []
        while (c := self.peek()) != '"':
            if not c: raise ParseError("unterminated", self.i)
            self.i += 1
            if c == "\\":
                e = self.peek(); self.i += 1
                if e == "u": out.append(chr(int(self.s[self.i:self.i + 4], 16))); self.i += 4
                else: out.append(self.ESC[e])
            else: out.append(c)
        self.i += 1
        return "".join(out)
    def arr(self):
        self.expect("["); out = []; self.ws()
        if self.peek() == "]": self.i += 1; return out
        while True:
            out.append(self.value()); self.ws()
            if self.peek() == ",": self.i += 1; continue
            self.expect("]"); return out
    def obj(self):
        self.expect("{"); out = {}; self.ws()
        if self.peek() == "}": self.i += 1; return out
        while True:
            self.ws(); k = self.string(); self.ws(); self.expect(":"); out[k] = self.value(); self.ws()
            if self.peek() == ",": self.i += 1; continue
            self.expect("}"); return out
def dump(v, ind=0):
    pad = "  " * ind
    match v:
        case None: return "null"
        case True: return "true"
        case False: return "false"
        case int() | float(): return repr(v)
        case str(): return '"' + v.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case []: return "[]"
        case [*items]: return "[\n" + ",\n".join(pad + "  " + dump(i, ind + 1) for i in items) + "\n" + pad + "]"
        case {**kv}: return "{" + ", ".join(f"{dump(k)}: {dump(x, ind)}" for k, x in kv.items()) + "}"
text = '{"a": [1, 2.5, -3e2, {"b": null}], "t": true, "s": "q\\"\\u00e9\\n", "e": [], "o": {}}'
v = Parser(text).value(); print(v); print(dump(v)); print(Parser(dump(v)).value() == v)
#> {'a': [1, 2.5, -300.0, {'b': None}], 't': True, 's': 'q"é\n', 'e': [], 'o': {}}
#> {"a": [
#>   1,
#>   2.5,
#>   -300.0,
#>   {"b": null}
#> ], "t": true, "s": "q\"é\n", "e": [], "o": {}}
#> True
for bad in ("", "[1,", '{"a" 1}', '"abc', "[1 2]", "nul", "{1: 2}", "-"):
    try: print(Parser(bad).value())
    except (ParseError, ValueError) as e: print(type(e).__name__, e)
    #> ParseError unexpected '' at 0
    #> ParseError unexpected '' at 3
    #> ParseError expected ':', got '1' at 5
    #> ParseError unterminated at 4
    #> ParseError expected ']', got '2' at 3
    #> ParseError unexpected 'n' at 0
    #> ParseError expected '"', got '1' at 1
    #> ValueError invalid literal for int() with base 10: '-'
