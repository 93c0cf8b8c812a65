#!/usr/bin/env python3
"""Makes peg_tables.h, the tables peg.c interprets, from grammar/errors.peg, which explains its
notation.

    gen_peg.py errors.peg OUTFILE
"""
import re
import sys

TOKENS = {
    "(": "LPAR", ")": "RPAR", "[": "LSQB", "]": "RSQB", "{": "LBRACE", "}": "RBRACE", ",": "COMMA",
    ":": "COLON", ";": "SEMI", ".": "DOT", "...": "ELLIPSIS", "->": "ARROW", "@": "AT",
    "=": "EQUAL", ":=": "WALRUS", "+": "PLUS", "-": "MINUS", "*": "STAR", "/": "SLASH",
    "//": "DSLASH", "%": "PERCENT", "**": "DSTAR",
    "~": "TILDE", "|": "PIPE", "^": "CARET", "&": "AMPER",
    "<<": "LSHIFT", ">>": "RSHIFT", "<": "LESS", ">": "GREATER", "==": "EQEQ", "!=": "NOTEQ",
    "<=": "LESSEQ", ">=": "GREATEREQ",
}
NAMED = {"NAME": "NAME", "NUMBER": "NUMBER", "STRING": "STRING", "NEWLINE": "NEWLINE",
         "INDENT": "INDENT", "DEDENT": "DEDENT", "ENDMARKER": "END", "ASYNC": "ASYNC",
         "AWAIT": "AWAIT", "AUGASSIGN": "AUGASSIGN"}
LEXEME = re.compile(r"""\s+ | (?P<tok>'[^']+') | (?P<str>"(?:\\.|[^"\\])*") | (?P<name>\w+)
                    | (?P<op>&& | -> | => | [()\[\]|*+?&!~=.,])""", re.X)


class Rule:
    def __init__(self, name, flags=()):
        self.name, self.flags, self.alts = name, flags, []

    def only_rule(self):
        """The rule this one merely stands for, or None."""
        if len(self.alts) == 1 and len(self.alts[0].items) == 1 and not self.alts[0].action:
            op, label, arg, _ = self.alts[0].items[0]
            return arg if op == "RULE" and not label else None
        return None


class Alt:
    def __init__(self):
        self.items, self.result, self.action = [], None, None


class Reader:
    """Parses the body of one rule."""

    def __init__(self, grammar, text):
        self.grammar, self.pos = grammar, 0
        self.lex = []
        at = 0
        while at < len(text):
            match = LEXEME.match(text, at)
            if not match:
                sys.exit(f"errors.peg: cannot read {text[at:at + 40]!r}")
            at = match.end()
            if match.lastgroup:
                self.lex.append((match.lastgroup, match[0]))
        self.lex.append(("end", ""))

    def peek(self, text=None):
        return self.lex[self.pos][1] if text is None else self.lex[self.pos][1] == text

    def take(self, text=None):
        kind, value = self.lex[self.pos]
        if text is not None and value != text:
            sys.exit(f"errors.peg: expected {text!r}, found {value!r}")
        self.pos += 1
        return value

    def alternatives(self, rule):
        if self.peek("|"):
            self.take()
        rule.alts.append(self.alternative())
        while self.peek("|"):
            self.take()
            rule.alts.append(self.alternative())

    def alternative(self):
        alt = Alt()
        while not (self.lex[self.pos][0] == "end" or self.peek() in ("|", ")", "]", "->", "=>")):
            alt.items.append(self.item())
        if self.peek("->"):
            self.take()
            alt.result = self.take()
        elif self.peek("=>"):
            self.take()
            name = self.take()
            self.take("(")
            args = []
            while not self.peek(")"):
                if not self.peek(","):
                    args.append(self.lex[self.pos])
                self.take()
            self.take(")")
            alt.action = (name, [v for k, v in args if k == "name"],
                          next((v for k, v in args if k == "str"), "NULL"))
        return alt

    def item(self):
        label = ""
        if self.lex[self.pos][0] == "name" and self.lex[self.pos + 1][1] == "=" \
                and self.lex[self.pos][1] in "abc":
            label = self.take()
            self.take("=")
        if self.peek("~"):
            self.take()
            return ("CUT", label, "0", "0")
        if self.peek("&&"):
            self.take()
            token = self.take()[1:-1]
            return ("FORCE", label, self.token(token), self.grammar.string(token))
        if self.peek() in ("&", "!"):
            op = "AND" if self.take() == "&" else "NOT"
            return (op, label, self.operand(), "0")
        if self.peek("["):
            self.take()
            rule = self.grammar.group()
            self.alternatives(rule)
            self.take("]")
            return ("OPT", label, rule.only_rule() or rule.name, "0")
        atom = self.atom()
        if self.peek() in ("*", "+"):
            op = "STAR" if self.take() == "*" else "PLUS"
            return (op, label, self.rule_of(atom), "0")
        if self.peek("."):
            self.take()
            element = self.atom()
            self.take("+")
            return ("GATHER", label, self.rule_of(element), atom[1])
        return (atom[0], label, atom[1], "0")

    def operand(self):
        return self.rule_of(self.atom())

    def rule_of(self, atom):
        if atom[0] == "RULE":
            return atom[1]
        return self.grammar.wrap(atom)

    def atom(self):
        kind, value = self.lex[self.pos]
        self.pos += 1
        if kind == "tok":
            return ("TOKEN", self.token(value[1:-1]))
        if kind == "str":
            return ("SOFT", self.grammar.string(value[1:-1]))
        if value == "(":
            rule = self.grammar.group()
            self.alternatives(rule)
            self.take(")")
            return ("RULE", rule.name)
        if value == "SOFT_KEYWORD":
            return ("ANY_SOFT", "0")
        if value in NAMED:
            return ("TOKEN", "T_" + NAMED[value])
        return ("RULE", value)

    @staticmethod
    def token(text):
        return "T_" + (TOKENS.get(text) or text.upper())


class Grammar:
    def __init__(self, text):
        self.rules, self.strings, self.wrapped = {}, [], {}
        text = re.sub(r"^#.*", "", text, flags=re.M)
        for part in re.split(r"^(?=\w)", text, flags=re.M):
            if not part.strip():
                continue
            head, body = part.split(":", 1)
            name, *flags = head.split()
            rule = self.rules[name] = Rule(name, flags)
            reader = Reader(self, body)
            reader.alternatives(rule)
            reader.take("")

    def group(self):
        name = f"_group{len(self.rules)}"
        self.rules[name] = Rule(name)
        return self.rules[name]

    def wrap(self, atom):
        if atom not in self.wrapped:
            rule = self.group()
            alt = Alt()
            alt.items.append((atom[0], "", atom[1], "0"))
            rule.alts.append(alt)
            self.wrapped[atom] = rule.name
        return self.wrapped[atom]

    def string(self, text):
        if text not in self.strings:
            self.strings.append(text)
        return str(self.strings.index(text))

    def write(self):
        items, alts, rules, actions, messages = [], [], [], ["none"], ["NULL"]
        kinds = ["Seq", "Token", "Strings", "Number"]
        for rule in self.rules.values():
            first = len(alts)
            for alt in rule.alts:
                start = len(items)
                for op, label, arg, extra in alt.items:
                    if op in ("RULE", "OPT", "STAR", "PLUS", "GATHER", "AND", "NOT"):
                        if arg not in self.rules:
                            sys.exit(f"errors.peg: no rule {arg}")
                        arg = f"R_{arg}"
                    items.append(f"{{P_{op}, {' abc'.find(label or ' ')}, {arg}, {extra}}}")
                result = "N_Seq"
                label = 0
                if alt.result in ("a", "b", "c"):
                    label = "abc".index(alt.result) + 1
                elif alt.result:
                    result = "N_" + alt.result
                    if alt.result not in kinds:
                        kinds.append(alt.result)
                action, message = "none", "NULL"
                if alt.action:
                    action, _, message = alt.action
                    if action not in actions:
                        actions.append(action)
                if message not in messages:
                    messages.append(message)
                op, _, arg, _ = alt.items[0]
                only = len(alt.items) == 1 and op == "RULE" and arg.startswith("invalid_")
                alts.append(f"{{{start}, {len(alt.items)}, {label}, {result}, A_{action}, "
                            f"{messages.index(message)}, {'true' if only else 'false'}}}")
            memo, plain = ("true" if flag in rule.flags else "false" for flag in ("memo", "plain"))
            weight = 2 if "left" in rule.flags else -1 if "inline" in rule.flags else 1
            rules.append(f"{{{first}, {len(rule.alts)}, {memo}, {plain}, {weight}}}")
        out = ["/* Generated by scripts/gen_peg.py from grammar/errors.peg. */", ""]
        out += self.enum("peg_rule_id", [f"R_{n}" for n in self.rules])
        out += self.enum("peg_kind", [f"N_{n}" for n in kinds])
        out += self.enum("peg_action", [f"A_{n}" for n in actions])
        out += self.array("char *const peg_string", ['"%s"' % s for s in self.strings])
        out += self.array("char *const peg_message", messages)
        out += self.array("peg_item peg_items", items)
        out += self.array("peg_alt peg_alts", alts)
        out += self.array("peg_rule peg_rules", rules)
        return "\n".join(out)

    @staticmethod
    def enum(name, values):
        return [f"enum {name} {{"] + [f"    {v}," for v in values] + ["};", ""]

    @staticmethod
    def array(decl, values):
        head = f"static const {decl}[{len(values)}] = {{"
        return [head] + [f"    {v}," for v in values] + ["};", ""]


def main():
    grammar = Grammar(open(sys.argv[1], encoding="ascii").read())
    with open(sys.argv[2], "w", encoding="ascii") as f:
        f.write(grammar.write())


if __name__ == "__main__":
    main()
