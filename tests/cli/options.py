# The command line: what runs, with which arguments, and which exit status it leaves.
import json
import re
import sys

from _driver import Folder, check, contains, equal, expect, main, ouro


@check
def code_option():
    expect(ouro("-c", "print(1 + 1)"), out="2\n", err="")


@check
def code_sees_its_arguments():
    expect(ouro("-c", "import sys; print(sys.argv)", "a", "-b", "--c"),
           out="['-c', 'a', '-b', '--c']\n")


@check
def code_glued_to_the_option():
    expect(ouro("-cprint(3)"), out="3\n")


@check
def code_of_several_lines():
    expect(ouro("-c", "for i in range(2):\n    print(i)\nprint('end')"), out="0\n1\nend\n")


@check
def code_is_main_without_file():
    expect(ouro("-c", "print(__name__, '__file__' in globals(), __builtins__.__name__)"),
           out="__main__ False builtins\n")


@check
def script_and_arguments():
    with Folder({"s.py": "import sys\nprint(sys.argv[1:], __name__)\nprint(__file__)\n"}) as f:
        expect(ouro(f("s.py"), "x", "-c", "--", "y z"),
               out="['x', '-c', '--', 'y z'] __main__\n" + f("s.py") + "\n", err="")


@check
def argv0_is_the_path_as_given():
    with Folder({"s.py": "import sys\nprint(sys.argv[0])\n"}) as f:
        expect(ouro("s.py", cwd=f.path), out="s.py\n")


@check
def path0_is_the_folder_of_the_script():
    with Folder({"d/s.py": "import sys\nprint(sys.path[0])\nimport other\n",
                 "d/other.py": "print('other', __name__)\n"}) as f:
        expect(ouro("d/s.py", cwd=f.path), out=f("d") + "\nother other\n")


@check
def path0_with_code_is_empty():
    with Folder({"other.py": "x = 5\n"}) as f:
        expect(ouro("-c", "import sys, other; print(repr(sys.path[0]), other.x)", cwd=f.path),
               out="'' 5\n")


@check
def module_option():
    with Folder({"m.py": "import sys\nprint(__name__, sys.argv[1:], __spec__.name)\n"}) as f:
        expect(ouro("-m", "m", "1", "2", cwd=f.path), out="__main__ ['1', '2'] m\n")


@check
def module_in_a_package():
    with Folder({"p/__init__.py": "print('init')\n", "p/q.py": "print(__name__, __package__)\n"}) as f:
        expect(ouro("-m", "p.q", cwd=f.path), out="init\n__main__ p\n")


@check
def package_with_main():
    with Folder({"p/__init__.py": "", "p/__main__.py": "from . import x\nprint(x.v)\n",
                 "p/x.py": "v = 7\n"}) as f:
        expect(ouro("-m", "p", cwd=f.path), out="7\n")


@check
def missing_module():
    r = ouro("-m", "no_such_module_here")
    equal(r.status, 1, "status")
    contains(r.err, "No module named no_such_module_here")


@check
def script_on_standard_input():
    expect(ouro(stdin="import sys\nprint(sys.argv)\nprint('hi')\n"), out="['']\nhi\n", err="")


@check
def dash_reads_standard_input():
    expect(ouro("-", "a", "b", stdin="import sys\nprint(sys.argv)\n"), out="['-', 'a', 'b']\n")


@check
def error_on_standard_input():
    r = ouro(stdin="x = 1\nx.nope\n")
    expect(r, status=1, out="",
           err="Traceback (most recent call last):\n  File \"<stdin>\", line 2, in <module>\n"
               "AttributeError: 'int' object has no attribute 'nope'\n")


@check
def empty_standard_input():
    expect(ouro(stdin=""), out="", err="")


@check
def empty_script():
    with Folder({"e.py": "", "c.py": "# only a comment"}) as f:
        expect(ouro(f("e.py")), out="", err="")
        expect(ouro(f("c.py")), out="", err="")


@check
def version_option():
    for option in ("-V", "--version"):
        r = ouro(option)
        equal(r.status, 0, "status")
        if not re.match(r"Python 3\.11\.\d+( .*)?\n$", r.out):
            raise AssertionError(r.out)


@check
def help_option():
    for option in ("-h", "--help", "-?"):
        r = ouro(option)
        equal(r.status, 0, "status")
        contains(r.out, "usage: ")
        contains(r.out, "-c cmd")


@check
def unknown_option():
    for option in ("-Z", "--nonsense"):
        r = ouro(option)
        equal((r.status, r.out), (2, ""), "status and stdout")
        contains(r.err, "usage: ")
    contains(ouro("-Z").err.lower(), "unknown option")


@check
def option_without_argument():
    for option in ("-c", "-m", "-X", "-W"):
        r = ouro(option)
        equal(r.status, 2, "status")
        contains(r.err, "Argument expected for the -" + option[1])


@check
def missing_script():
    r = ouro("/nowhere/at/all.py")
    equal((r.status, r.out), (2, ""), "status and stdout")
    contains(r.err, "can't open file '/nowhere/at/all.py': [Errno 2] No such file or directory")


@check
def folder_as_script():
    with Folder({"d/readme": "x"}) as f:
        r = ouro(f("d"))
        equal((r.status, r.out), (1, ""), "status and stdout")
        contains(r.err, "can't find '__main__' module in '" + f("d") + "'")


@check
def folder_with_main_as_script():
    with Folder({"d/__main__.py": "import sys, helper\nprint('main', helper.x, __name__)\n",
                 "d/helper.py": "x = 3\n"}) as f:
        expect(ouro(f("d")), out="main 3 __main__\n")


@check
def exit_statuses():
    cases = {"pass": 0, "import sys; sys.exit()": 0, "import sys; sys.exit(None)": 0,
             "import sys; sys.exit(0)": 0, "import sys; sys.exit(3)": 3,
             "import sys; sys.exit(256 + 7)": 7, "import sys; sys.exit(-1)": 255,
             "import sys; sys.exit(True)": 1, "raise SystemExit": 0, "raise SystemExit(5)": 5,
             "exit(4)": 4, "quit(6)": 6, "1/0": 1, "x = (": 1,
             "import os; os._exit(9)": 9,
             "try:\n    raise SystemExit(1)\nfinally:\n    raise SystemExit(8)": 8}
    for code, status in cases.items():
        equal(ouro("-c", code).status, status, code)


@check
def exit_with_a_message():
    expect(ouro("-c", "import sys; sys.exit('so long')"), status=1, out="", err="so long\n")
    expect(ouro("-c", "raise SystemExit([1, 2])"), status=1, out="", err="[1, 2]\n")
    expect(ouro("-c", "raise SystemExit(1, 2)"), status=1, out="", err="(1, 2)\n")


@check
def exit_flushes_and_finalises():
    code = ("import atexit, sys\n"
            "class D:\n    def __del__(self): print('del')\n"
            "d = D()\natexit.register(print, 'atexit')\nsys.stdout.write('no newline, ')\nsys.exit(2)")
    expect(ouro("-c", code), status=2, out="no newline, atexit\ndel\n", err="")


@check
def optimise_option():
    code = ("def f():\n    'doc'\n    assert 0, 'no'\n    return __debug__, f.__doc__\n"
            "import sys; print(f(), sys.flags.optimize)")
    expect(ouro("-O", "-c", code), out="(False, 'doc') 1\n")
    expect(ouro("-OO", "-c", code), out="(False, None) 2\n")
    equal(ouro("-c", code).status, 1, "status")


@check
def accepted_options():
    for options in (["-B"], ["-I"], ["-S"], ["-E"], ["-u"], ["-s"], ["-q"], ["-P"], ["-b"], ["-d"],
                    ["-BSE"], ["-W", "ignore"], ["-Wdefault"], ["-X", "utf8"], ["-Xdev"]):
        expect(ouro(*options, "-c", "print('ok')"), out="ok\n")


@check
def option_cluster_with_code():
    expect(ouro("-BSc", "print('clustered')"), out="clustered\n")


@check
def digit_limit_from_option_and_environment():
    code = "import sys; print(sys.flags.int_max_str_digits, sys.get_int_max_str_digits())"
    expect(ouro("-c", code), out="-1 4300\n")
    expect(ouro("-X", "int_max_str_digits=640", "-c", code), out="640 640\n")
    expect(ouro("-c", code, env={"PYTHONINTMAXSTRDIGITS": "0"}), out="0 0\n")
    expect(ouro("-X", "int_max_str_digits=5000", "-c", code, env={"PYTHONINTMAXSTRDIGITS": "700"}),
           out="5000 5000\n")
    expect(ouro("-X", "int_max_str_digits=", "-c", code), out="0 0\n")
    for wrong in ("=639", "=-1", "=x", ""):
        result = ouro("-X", "int_max_str_digits" + wrong, "-c", code)
        contains(result.err, "-X int_max_str_digits: invalid limit; must be >= 640 or 0")
        equal(result.status, 1)


@check
def flags_are_visible():
    code = ("import sys; f = sys.flags\n"
            "print(f.dont_write_bytecode, f.isolated, f.no_site, f.ignore_environment, f.verbose,"
            " f.quiet, f.inspect, f.no_user_site, f.optimize, f.debug, f.bytes_warning)")
    env = {"PYTHONDONTWRITEBYTECODE": ""}
    expect(ouro("-c", code, env=env), out="0 0 0 0 0 0 0 0 0 0 0\n")
    expect(ouro("-BSEq", "-c", code, env=env), out="1 0 1 1 0 1 0 0 0 0 0\n")
    expect(ouro("-I", "-c", code, env=env), out="0 1 0 1 0 0 0 1 0 0 0\n")


@check
def x_options_are_visible():
    expect(ouro("-X", "a=1", "-Xflag", "-c", "import sys; print(sys._xoptions)"),
           out="{'a': '1', 'flag': True}\n")


@check
def skip_first_line():
    with Folder({"s.py": "this is not python\nprint('second line')\n1/0\n"}) as f:
        r = ouro("-x", f("s.py"))
        equal((r.status, r.out), (1, "second line\n"), "result")
        contains(r.err, "line 3, in <module>")


@check
def shebang_is_a_comment():
    with Folder({"s.py": "#!/usr/bin/env ouro\nprint('fine')\n"}) as f:
        expect(ouro(f("s.py")), out="fine\n")


@check
def pythonpath():
    with Folder({"a/ma.py": "x = 'a'\n", "b/mb.py": "x = 'b'\n", "s.py": "import ma, mb\nprint(ma.x, mb.x)\n"}) as f:
        env = {"PYTHONPATH": f("a") + ":" + f("b")}
        expect(ouro(f("s.py"), env=env), out="a b\n")
        equal(ouro("-E", f("s.py"), env=env).status, 1, "-E")
        equal(ouro("-I", f("s.py"), env=env).status, 1, "-I")


@check
def hash_seed():
    code = "print(hash('ouro'), hash(b'ouro'), hash('ouro') == hash('ouro'))"
    outs = {ouro("-c", code, env={"PYTHONHASHSEED": "5"}).out for _ in range(3)}
    equal(len(outs), 1, "one seed, one hash")
    outs = {ouro("-c", code, env={"PYTHONHASHSEED": "random"}).out for _ in range(4)}
    if len(outs) < 2:
        raise AssertionError("hashes are not randomised")
    if len({ouro("-c", code).out for _ in range(4)}) < 2:
        raise AssertionError("hashes are not randomised by default")


@check
def bad_hash_seed():
    r = ouro("-c", "pass", env={"PYTHONHASHSEED": "abc"})
    equal(r.status, 1, "status")
    contains(r.err, 'PYTHONHASHSEED must be "random" or an integer in range [0; 4294967295]')


@check
def interactive_after_code():
    r = ouro("-i", "-c", "x = 41", stdin="print(x + 1)\n")
    equal((r.status, r.out), (0, "42\n"), "result")


@check
def interactive_after_an_error():
    r = ouro("-i", "-c", "y = 2\n1/0", stdin="print(y)\n")
    equal((r.status, r.out), (0, "2\n"), "result")
    contains(r.err, "ZeroDivisionError")


@check
def interactive_shows_values():
    r = ouro("-i", "-q", stdin="1 + 1\nNone\n'a'\n_\nfor i in range(2):\n    i\n\nx = 3; x\n")
    equal((r.status, r.out), (0, "2\n'a'\n'a'\n0\n1\n3\n"), "result")


@check
def interactive_survives_errors():
    r = ouro("-i", "-q", stdin="1/0\n(\n)\nprint('still here')\nx = = 1\nprint('and here')\n")
    equal(r.status, 0, "status")
    contains(r.out, "still here\nand here\n")
    contains(r.err, "ZeroDivisionError: division by zero")
    contains(r.err, "SyntaxError: invalid syntax")


@check
def interactive_exit_status():
    equal(ouro("-i", "-q", stdin="import sys\nsys.exit(3)\nprint('never')\n").status, 3, "status")
    equal(ouro("-i", "-c", "raise SystemExit(5)", stdin="").status, 0, "status")


@check
def unbuffered():
    code = "import sys; sys.stdout.write('a'); sys.stderr.write('b'); print(sys.stdout.write_through)"
    expect(ouro("-u", "-c", code), out="aTrue\n", err="b")


@check
def inspect_environment():
    expect(ouro("-c", "import sys; print(sys.flags.inspect)", env={"PYTHONOPTIMIZE": "1"}), out="0\n")


@check
def gc_log():
    if "Ouro" not in ouro("--version").out:
        return
    with Folder({}) as f:
        expect(ouro("--gc-log=" + f("log"), "-c", "import gc, sys; gc.collect(0); print(sys.argv)", "a"),
               out="['-c', 'a']\n", err="")
        with open(f("log"), encoding="utf-8") as log:
            runs = [json.loads(line) for line in log]
        equal([run["reason"] for run in runs if run["generation"] == 0][-1], "explicit", "reason")
        equal((runs[-1]["generation"], runs[-1]["reason"]), (2, "shutdown"), "last run")
        equal([run["time"] for run in runs], sorted(run["time"] for run in runs), "times")
    contains(ouro("--gc-log=/nonexistent/log", "-c", "1").err, "/nonexistent/log")


@check
def implementation_names_itself():
    out = ouro("-c", "import sys; print(sys.implementation.name, sys.version_info[:2])").out
    if out not in ("ouro (3, 11)\n", "cpython (3, 11)\n"):
        raise AssertionError(out)


sys.exit(main())
