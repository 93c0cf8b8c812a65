#!/bin/sh
# train.sh OURO: the runs by whose profile `make pgo` compiles.  The programs of tests/bench give
# the hot paths their weight, the test scripts show the compiler the rest of the interpreter
# (what never ran is optimised for size), and start-up and compilation have runs of their own.
set -eu
ouro=$1
export PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0

for program in tests/bench/*.py; do
    "$ouro" "$program" >/dev/null
done
for script in tests/compile/*.py tests/error/*.py tests/gc/*.py tests/grammar/*.py \
              tests/interp/*.py tests/object/*.py tests/stdlib/*.py; do
    timeout 10 "$ouro" "$script" </dev/null >/dev/null 2>&1 || true
done
i=0
while [ $((i += 1)) -le 20 ]; do
    "$ouro" -c pass
done
"$ouro" - <<'END'
import os
for top, _, names in os.walk("tests"):
    for name in names:
        if name.endswith(".py"):
            with open(os.path.join(top, name), encoding="utf-8", errors="replace") as f:
                source = f.read()
            try:
                for _ in range(5):
                    compile(source, name, "exec")
            except (SyntaxError, ValueError):
                pass
END
