#!/usr/bin/env python3
"""gen_ops.py OUTDIR FILE.ops...: the opcode compiler.

One definition per instruction is the single source of its enumerator, name, operand modes, stack motion, releases and
handler.  Writes opcodes.h (enumerators), opinfo.inc (names and mode tables) and handlers.inc (the bodies).

    inst NAME (in, in -- out) [cache] [pure] [of BASE] { body }       the generator moves the stack and releases inputs
    raw NAME [cache] [of BASE] [as BASE modes ABC] { body }            the body does all that itself (calls, unwinding);
                                          `as`: it is BASE with operand modes A, B and result C (o: none)

An input is `name[:modes][=type]`: modes are S stack, L local, K constant (default S); type int or float guards the
exact class and hands the body the unboxed value.  An output is `name[:SL][=type]`: S pushes, L stores into a local; a
typed output is boxed, in place where a temporary of that class dies here anyway.  `jump` as the only output makes a
conditional jump: the body sets `taken`.  Moded operands use the fields a, b, c in order, a local result uses c.
Bodies may use GUARD(cond) (specialisations only: else run BASE), KEEP(in) to move an input on, ERROR_IF(cond)."""
import itertools
import os
import re
import sys

INST = re.compile(r'^(inst|raw) (\w+) ?(?:\(([^)]*)--([^)]*)\))?((?: \w+)*) \{\n(.*?)^\}', re.M | re.S)
MAP = {'int': 'ou_int_type', 'float': 'ou_float_type'}
CTYPE = {'int': 'int64_t', 'float': 'double'}


class Operand:
    def __init__(self, text):
        m = re.fullmatch(r'(\w+)(?::([SLK]+))?(?:=(\w+))?', text)
        if not m:
            raise SyntaxError(f'bad operand {text!r}')
        self.name, self.modes, self.type = m[1], m[2] or 'S', m[3]


class Inst:
    def __init__(self, m, path, line):
        self.path, self.line = path, line
        self.raw, self.name = m[1] == 'raw', m[2]
        split = lambda s: [Operand(t.strip()) for t in (s or '').split(',') if t.strip()]
        self.ins, self.outs = split(m[3]), split(m[4])
        self.jump = [o.name for o in self.outs] == ['jump']
        if self.jump:
            self.outs = []
        words = m[5].split()
        after = lambda word: words[words.index(word) + 1] if word in words else None
        self.cache, self.pure, self.base = 'cache' in words, 'pure' in words, after('of')
        self.form, self.raw_modes = after('as'), (after('modes') or 'ooo').replace('o', '-')
        self.body = m[6]
        self.body_line = line + 1
        self.moded = [o for o in self.ins if o.modes != 'S']
        self.dest = self.outs[0] if self.outs and self.outs[0].modes != 'S' else None
        self.check()

    def fail(self, why):
        sys.exit(f'{self.path}:{self.line}: {self.name}: {why}')

    def check(self):
        if self.raw:
            return
        if re.search(r'\b(goto|return)\b|\bsp\b|\bou_decref\b', self.body):
            self.fail('control flow, sp and releases belong to the generator')
        if 'GUARD(' in self.body and not self.base:
            self.fail('GUARD outside a specialisation')
        if len(self.moded) + bool(self.dest) > 3:
            self.fail('more than three operand modes')
        if len(self.outs) > 1 and self.dest:
            self.fail('a moded result must be the only one')
        effect = False
        for text in self.body.splitlines():
            if 'GUARD(' in text and effect:
                self.fail('GUARD after an effect')
            effect |= any(re.match(rf'\s*{o.name} = ', text) for o in self.outs)

    def variants(self):
        """(suffix, modes per input, destination mode), the all-stack form first."""
        sets = [o.modes for o in self.ins]
        for modes in itertools.product(*sets):
            for d in (self.dest.modes if self.dest else '-'):
                used = ''.join(m for o, m in zip(self.ins, modes) if o.modes != 'S')
                plain = set(used) <= {'S'} and d in '-S'
                suffix = '' if plain else '_' + used + ('_' + d if self.dest else '')
                yield suffix, modes, d


def cname(inst, suffix):
    return inst.name + suffix


class Handler:
    """Text of one handler variant."""

    def __init__(self, inst, suffix, modes, dest):
        self.i, self.suffix, self.modes, self.d = inst, suffix, modes, dest
        self.w = []
        self.width = 2 if inst.cache else 1
        self.stack = [(o, k) for k, (o, m) in enumerate(zip(inst.ins, modes)) if m == 'S']

    def emit(self):
        i = self.i
        self.w.append(f'TARGET({cname(i, self.suffix)}) {{')
        if not i.pure:
            self.w.append('    PUBLISH();')
        self.load()
        self.guards()
        self.body()
        if i.jump:
            self.finish_jump()
        elif i.outs and i.outs[0].type:
            self.finish_boxed()
        else:
            self.finish_plain()
        self.w.append('}')
        return '\n'.join(self.w)

    def load(self):
        depth = len(self.stack)
        field = iter('abc')
        taken = 0
        for o, m in zip(self.i.ins, self.modes):
            f = next(field) if o.modes != 'S' else None
            ref = f'{o.name}_o' if o.type else o.name
            if m == 'S':
                self.w.append(f'    ou_obj *{ref} = sp[{taken - depth}];')
                taken += 1
            elif m == 'L':
                self.w.append(f'    ou_obj *{ref} = fp[ip->{f}];')
                if not self.i.base:
                    self.w.append(f'    if (ou_unlikely({ref} == &ou_unbound)) UNBOUND(ip->{f});')
            else:
                self.w.append(f'    ou_obj *{ref} = K[ip->{f}];')
        for o in self.i.outs:
            self.w.append(f'    {CTYPE[o.type] + " " if o.type else "ou_obj *"}{o.name}'
                          + ('' if o.type else ' = NULL') + ';')
        if self.i.jump:
            self.w.append('    int taken;')

    def guards(self):
        for o in self.i.ins:
            if o.type:
                self.w.append(f'    GUARD_OR({self.i.base}{self.suffix}, {o.name}_o->map == &{MAP[o.type]}.map);')
                self.w.append(f'    {CTYPE[o.type]} {o.name} = OU_CAST(ou_{o.type}, {o.name}_o)->v;')

    def body(self):
        body = self.i.body
        if self.i.base:
            body = body.replace('GUARD(', f'GUARD_OR({self.i.base}{self.suffix}, ')
        kept = set(re.findall(r'\bKEEP\((\w+)\)', body))
        for o, m in zip(self.i.ins, self.modes):
            body = re.sub(rf'\bKEEP\({o.name}\)', o.name if m == 'S' else f'ou_incref({o.name})', body)
        self.kept = kept
        n = len(self.stack)
        release = ''.join(f'ou_decref({self.ref(o)}); ' for o, _ in self.stack if o.name not in kept)
        drop = f'sp -= {n}; ' if n else ''
        body = re.sub(r'\bERROR_IF\((.*?)\);$',
                      lambda m: f'if (ou_unlikely({m[1]})) {{ {drop}{release}goto error; }}', body, flags=re.M | re.S)
        self.w.append(f'#line {self.i.body_line} "{self.i.path}"')
        self.w.append('    {\n' + body.rstrip() + '\n    }')

    def ref(self, o):
        return f'{o.name}_o' if o.type else o.name

    def releases(self, skip=()):
        out = []
        for o, _ in self.stack:
            if o.name in self.kept or o.name in skip:
                continue
            out.append(f'RELEASE_{o.type.upper()}({self.ref(o)});' if o.type else f'ou_decref({o.name});')
        return ' '.join(out)

    def finish_jump(self):
        if self.stack:
            self.w.append(f'    sp -= {len(self.stack)};')
        rel = self.releases()
        if rel:
            self.w.append('    ' + rel)
        self.w.append(f'    BRANCH({self.width});')

    def finish_plain(self):
        outs, n = self.i.outs, len(self.stack)
        if n:
            self.w.append(f'    sp -= {n};')
        rel = self.releases()
        if outs:
            bad = ' || '.join(f'!{o.name}' for o in outs)
            if len(outs) == 1:
                self.w.append(f'    if (ou_unlikely({bad})) {{ {rel} goto error; }}')
        if self.d == 'L':
            self.w.append(f'    {{ ou_obj *old_ = fp[ip->c]; fp[ip->c] = {outs[0].name}; {rel} ou_decref(old_); }}')
        else:
            for o in outs:
                self.w.append(f'    *sp++ = {o.name};')
            if rel:
                self.w.append('    ' + rel)
        self.w.append(f'    NEXT({self.width});')

    def finish_boxed(self):
        """Result of an unboxed class: reuse a dying temporary of that class, else allocate."""
        out = self.i.outs[0]
        t, v, n = out.type, out.name, len(self.stack)
        same = [o for o, _ in self.stack if o.type == t]
        if n:
            self.w.append(f'    sp -= {n};')
        put = (lambda e: f'*sp++ = {e};') if self.d != 'L' else (lambda e: f'fp[ip->c] = {e};')
        old = '    ou_obj *old_ = fp[ip->c];\n' if self.d == 'L' else ''
        drop = ' ou_decref(old_);' if self.d == 'L' else ''
        if old:
            self.w.append(old.rstrip())
        if t == 'int':
            self.w.append(f'    if (IS_SMALL_VALUE({v})) {{ ou_obj *o_ = SMALL_INT({v}); ou_incref(o_); {put("o_")} '
                          f'{self.releases()}{drop} NEXT({self.width}); }}')
        if self.d == 'L':
            self.w.append(f'    if (ou_likely(REUSABLE(old_, {MAP[t]}))) {{ OU_CAST(ou_{t}, old_)->v = {v}; '
                          f'{self.releases()} NEXT({self.width}); }}')
        for o in same:
            self.w.append(f'    if (REUSABLE({self.ref(o)}, {MAP[t]})) {{ OU_CAST(ou_{t}, {self.ref(o)})->v = {v}; '
                          f'{put(self.ref(o))} {self.releases([o.name])}{drop} NEXT({self.width}); }}')
        self.w.append(f'    {{ ou_{t} *o_ = ou_leaf_new(&{MAP[t]}.map, sizeof(ou_{t}));')
        self.w.append(f'      if (ou_unlikely(!o_)) {{ {self.releases()} goto error; }}')
        self.w.append(f'      o_->v = {v}; {put("&o_->head")} {self.releases()}{drop} NEXT({self.width}); }}')


def emit_raw(i):
    head = f'TARGET({i.name}) {{\n    PUBLISH();\n#line {i.body_line} "{i.path}"\n    {{\n'
    return head + i.body.rstrip() + '\n    }\n}'


def load(paths):
    insts = []
    for path in paths:
        with open(path, encoding='utf-8') as f:
            text = f.read()
        found = list(INST.finditer(text))
        if len(found) != len(re.findall(r'^(?:inst|raw) ', text, re.M)):
            sys.exit(f'{path}: an instruction does not parse')
        insts += [Inst(m, path, text[:m.start()].count('\n') + 1) for m in found]
    names = {i.name: i for i in insts}
    for i in insts:
        if i.base and not i.raw:
            b = names.get(i.base) or i.fail('unknown base')
            if [o.modes for o in i.ins] != [o.modes for o in b.ins] or i.cache != b.cache:
                i.fail('operands or cache differ from the base')
    return insts


def write(path, text):
    if os.path.exists(path):
        with open(path, encoding='utf-8') as f:
            if f.read() == text:
                return
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def main():
    outdir, insts = sys.argv[1], load(sys.argv[2:])
    ops, handlers, info = ['CACHE'], [], ['{"CACHE", OU_OP_CACHE, OU_OP_CACHE, {0}, 0, 0}']
    for i in insts:
        for suffix, modes, d in ([('', [], '-')] if i.raw else i.variants()):
            name = cname(i, suffix)
            ops.append(name)
            handlers.append(emit_raw(i) if i.raw else Handler(i, suffix, modes, d).emit())
            used = ''.join(m for o, m in zip(i.ins, modes) if o.modes != 'S')
            a, b = (used + '--')[:2]
            if len(used) > 2:
                d = used[2]
            if i.raw:
                a, b, d = i.raw_modes
            generic = f'OU_OP_{i.base or i.name}{suffix}'
            if i.form:
                info.append(f'{{"{name}", OU_OP_{i.form}, {generic}, {{\'{a}\', \'{b}\', \'{d}\'}}, '
                            f'{int(i.cache)}, {int(bool(i.base))}}}')
                continue
            info.append(f'{{"{name}", OU_OP_{i.base or i.name}, {generic}, {{\'{a}\', \'{b}\', \'{d}\'}}, '
                        f'{int(i.cache)}, {int(bool(i.base))}}}')
    head = ['/* generated by scripts/gen_ops.py */', '#ifndef OU_OPCODES_H', '#define OU_OPCODES_H', 'enum {']
    head += [f'    OU_OP_{n},' for n in ops] + ['    OU_OP_COUNT', '};']
    head += ['/* One row an instruction: base = generic all-stack form, generic = generic form of these modes. */',
             'typedef struct ou_op_row { const char *name; unsigned short base, generic; char mode[3]; '
             'unsigned char cache, special; } ou_op_row;', 'extern const ou_op_row ou_op_info[];',
             '/* The generic form of base with operand modes a, b and dest (a third operand or the '
             'destination; "-": none), or -1. */',
             'int ou_op_moded(int base, char a, char b, char dest);', '#endif', '']
    write(outdir + '/opcodes.h', '\n'.join(head))
    rows = ',\n'.join('    ' + r for r in info)
    labels = '\n'.join(f'    LABEL({n})' for n in ops[1:])
    table = f'const ou_op_row ou_op_info[] = {{\n{rows},\n}};\n'
    write(outdir + '/opinfo.inc', '/* generated by scripts/gen_ops.py */\n' + table)
    write(outdir + '/oplabels.inc', f'/* generated by scripts/gen_ops.py */\n{labels}\n')
    write(outdir + '/handlers.inc', '/* generated by scripts/gen_ops.py */\n' + '\n\n'.join(handlers) + '\n')


main()
