#!/usr/bin/env python3
"""check_dispatch.py BINARY [OPCODES_H]: has the compiler kept one dispatch for each handler?

Every handler of the evaluation loop ends in an indirect jump of its own, so that the processor
predicts each apart; an optimiser likes to merge them into one.  Counts the indirect jumps in the
machine code of ou_eval: there must be at least as many as instructions.
"""
import re
import subprocess
import sys

JUMP = re.compile(r"\t(?:notrack )?(?:jmp\s+\*|br\s+x|jr\s)")


def indirect_jumps(binary):
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", "--disassemble=ou_eval",
                              binary], capture_output=True, text=True, check=True).stdout
    return sum(JUMP.search(line) is not None for line in listing.splitlines())


def handlers(header):
    with open(header, encoding="utf-8") as f:
        text = f.read()
    body = text[:text.index("OU_OP_COUNT")]
    return len(re.findall(r"^\s+OU_OP_\w+", body[body.rindex("enum"):], re.M))


def main():
    binary = sys.argv[1]
    header = sys.argv[2] if len(sys.argv) > 2 else "build/gen/opcodes.h"
    jumps, wanted = indirect_jumps(binary), handlers(header)
    if jumps < wanted:
        print(f"{binary}: ou_eval has {jumps} indirect jumps for {wanted} handlers: "
              "the compiler has merged the dispatch")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
