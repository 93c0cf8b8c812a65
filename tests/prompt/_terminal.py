"""A pseudo-terminal with an interpreter in it: send keys, wait for text."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

FLAVOUR = os.environ.get("OURO_FLAVOUR", "release")
PATIENCE = {"asan": 6, "stress": 20, "audit": 3, "debug": 3}.get(FLAVOUR, 1)
PROMPT = re.compile(r"(?:^|\n)(?:>>> |\.\.\. )$")
OURO = os.path.abspath(os.environ.get("OURO", "build/ouro"))
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]")


class Terminal:
    def __init__(self, argv, env=None, width=80, height=24, term="xterm", cwd=None):
        full = {k: v for k, v in os.environ.items()
                if not k.startswith(("PYTHON", "OURO")) and k != "NO_COLOR"}
        full.update({"TERM": term, "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null"})
        full.update(env or {})
        self.seen, self.mark = "", 0
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            if cwd:
                os.chdir(cwd)
            os.execve(argv[0], argv, full)
        self.resize(width, height)

    def resize(self, width, height=24):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def send(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data:
            ready, room, _ = select.select([self.fd], [self.fd], [], 10)
            if ready:
                self._read()
            if room:
                data = data[os.write(self.fd, data[:512]):]

    def line(self, text):
        self.send(text + "\r")

    def interrupt(self):
        os.kill(self.pid, signal.SIGINT)

    def _read(self):
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)

    def wait(self, text, timeout=20):
        """Reads on until `text` comes after what was waited for before; all that came by then."""
        end = time.monotonic() + timeout * PATIENCE
        while True:
            at = self.seen.find(text, self.mark)
            if at >= 0:
                start, self.mark = self.mark, at + len(text)
                return self.seen[start:self.mark]
            left = end - time.monotonic()
            ready = left > 0 and select.select([self.fd], [], [], left)[0]
            if not ready or not self._read():
                raise AssertionError(f"{text!r} did not come; got {self.seen[self.mark:][-600:]!r}")

    def prompt(self, timeout=20):
        """Reads on until a prompt ends what has come; all that came since."""
        end = time.monotonic() + timeout * PATIENCE
        while not PROMPT.search(plain(self.seen[self.mark:])):
            left = end - time.monotonic()
            ready = left > 0 and select.select([self.fd], [], [], left)[0]
            if not ready or not self._read():
                raise AssertionError(f"no prompt; got {self.seen[self.mark:][-600:]!r}")
        start, self.mark = self.mark, len(self.seen)
        return self.seen[start:]

    def end(self, timeout=20):
        """Waits for the process to leave; its exit status."""
        limit = time.monotonic() + timeout * PATIENCE
        while time.monotonic() < limit:
            if select.select([self.fd], [], [], 0.05)[0] and not self._read():
                break
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                while select.select([self.fd], [], [], 0.05)[0] and self._read():
                    pass
                os.close(self.fd)
                return os.waitstatus_to_exitcode(status)
        return self.kill() if time.monotonic() >= limit else self._reap()

    def _reap(self):
        status = os.waitpid(self.pid, 0)[1]
        self.pid = 0
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)

    def kill(self):
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            self._reap()
        return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()


def plain(text):
    """Without colours and other escape sequences."""
    return ESCAPES.sub("", text.replace("\x1b[?2004l\r", ""))
