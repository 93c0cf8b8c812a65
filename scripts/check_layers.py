#!/usr/bin/env python3
"""check_layers.py: a layer includes only itself and lower ones; stdlib/ sees module.h only.

The order, lowest first: vm/base, grammar, gc, vm/object, vm/interp and vm/compile, vm/runtime,
stdlib.  The front end knows no object: grammar/ may not include gc/, nor gc/ grammar/.
"""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEVEL = {"vm/base": 0, "grammar": 1, "gc": 2, "vm/object": 3, "vm/interp": 4, "vm/compile": 4,
         "vm/runtime": 5, "stdlib": 6}
INCLUDE = re.compile(r'\s*#\s*include\s+"([^"]+)"')
STDLIB_DOOR = "vm/runtime/module.h"
# Modules that are about the machine itself, and see into it.
STDLIB_EXCEPTIONS = {"stdlib/_warnings.c", "stdlib/memory.c",
                     "stdlib/atexit.c", "stdlib/gc.c", "stdlib/imp_.c", "stdlib/posix_dir.c", "stdlib/signal_.c",
                     "stdlib/traceback_.c", "stdlib/weakref.c", "stdlib/dis.c", "stdlib/memory.c",
                     "stdlib/tracemalloc_.c", "stdlib/memory_graph.c", "stdlib/memory_refs.c", "stdlib/memory_words.c"}
# The table of modules belongs to stdlib/ but is what the importer is built from.
TABLES = {"stdlib/modules.def"}
GENERATED = {"names.h": "vm/object", "ast.h": "grammar", "python.tab.h": "grammar", "opcodes.h": "vm/compile"}


def layer(path):
    folder = os.path.dirname(path)
    if not folder:
        return GENERATED.get(path)
    while folder and folder not in LEVEL:
        folder = os.path.dirname(folder)
    return folder or None


def sources():
    for top in ("vm", "gc", "grammar", "stdlib"):
        for folder, _, files in os.walk(top):
            for name in sorted(files):
                if name.endswith((".c", ".h", ".re", ".y")):
                    yield os.path.join(folder, name)


def complaint(path, target):
    if target in TABLES:
        return None
    own, other = layer(path), layer(target)
    if other is None:
        local = os.path.join(os.path.dirname(path), target)
        other = layer(local) if os.path.exists(local) else None
    if other is None or own == other:
        return None
    if LEVEL[other] > LEVEL[own]:
        return f"{own} may not include {other}"
    if {own, other} == {"grammar", "gc"}:
        return "grammar/ and gc/ do not know each other"
    if own == "stdlib" and target != STDLIB_DOOR and path.endswith(".c"):
        if path not in STDLIB_EXCEPTIONS:
            return f"a module includes {STDLIB_DOOR} and nothing else of the machine"
    return None


def main():
    os.chdir(ROOT)
    bad = 0
    for path in sources():
        with open(path, encoding="utf-8") as f:
            for number, line in enumerate(f, 1):
                match = INCLUDE.match(line)
                why = match and complaint(path, match.group(1))
                if why:
                    bad += 1
                    print(f'{path}:{number}: "{match.group(1)}": {why}')
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
