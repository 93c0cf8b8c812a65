# signal: handlers, timers, masks, the wake-up descriptor.
import signal, os, sys, time
print(repr(signal.SIGINT), signal.SIGINT, signal.Signals(15), signal.Signals.SIGCHLD, repr(signal.SIGCLD), signal.SIG_DFL, repr(signal.SIG_IGN), signal.NSIG)
#> <Signals.SIGINT: 2> 2 15 17 <Signals.SIGCHLD: 17> 0 <Handlers.SIG_IGN: 1> 65
print(signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM), repr(signal.getsignal(signal.SIGPIPE)))
#> <built-in function default_int_handler> 0 <Handlers.SIG_IGN: 1>
def h(n, f): print("got", n, f.f_code.co_name, signal.Signals(n).name)
print(signal.signal(signal.SIGUSR1, h)); os.kill(os.getpid(), signal.SIGUSR1); print(signal.getsignal(signal.SIGUSR1) is h)
#> 0
#> got 10 <module> SIGUSR1
#> True
signal.raise_signal(signal.SIGUSR1)  #> got 10 <module> SIGUSR1
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is h, repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)))
#> True <Handlers.SIG_IGN: 1>
for a in ((99, h), (signal.SIGKILL, h), (signal.SIGUSR1, 3), ("x", h), (0, h)):
    try: signal.signal(*a)
    except Exception as e: print(type(e).__name__, e)  #> ValueError signal number out of range
#> OSError [Errno 22] Invalid argument
#> TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError signal number out of range
print(signal.strsignal(11), signal.strsignal(signal.SIGINT), signal.alarm(10), signal.alarm(0))
#> Segmentation fault Interrupt 0 10
signal.signal(signal.SIGALRM, h); print(signal.setitimer(signal.ITIMER_REAL, 0.05), signal.getitimer(signal.ITIMER_REAL)[0] > 0); signal.pause()
#> (0.0, 0.0) True
#> got 14 <module> SIGALRM
try: signal.setitimer(99, 1)
except Exception as e: print(type(e), isinstance(e, OSError), e)
#> <class 'signal.itimer_error'> True [Errno 22] Invalid argument
class X(Exception): pass
def boom(n, f): raise X(n)
signal.signal(signal.SIGALRM, boom); signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    for i in iter(int, 1): x = i
except X as e: print("X", e)        #> X 14
signal.setitimer(signal.ITIMER_REAL, 0.05)
try: time.sleep(5)
except X as e: print("X", e)        #> X 14
signal.setitimer(signal.ITIMER_REAL, 0.05)
try: sum(int() for _ in iter(int, 1))
except X as e: print("X", e)        #> X 14
try: os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
except KeyboardInterrupt: print("KI")  #> KI
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])); signal.signal(signal.SIGUSR2, h); os.kill(os.getpid(), signal.SIGUSR2); print(signal.sigpending()); print(signal.sigwait([signal.SIGUSR2])); print(signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR2}))
#> set()
#> {<Signals.SIGUSR2: 12>}
#> 12
#> {<Signals.SIGUSR2: 12>}
r, w = os.pipe(); os.set_blocking(w, False); print(signal.set_wakeup_fd(w)); os.kill(os.getpid(), signal.SIGUSR2); print(os.read(r, 5), signal.set_wakeup_fd(-1) == w)
#> -1
#> got 12 <module> SIGUSR2
#> b'\x0c' True
print(signal.default_int_handler, len(signal.valid_signals()) > 50)
#> <built-in function default_int_handler> True
try: signal.default_int_handler(2, None)
except KeyboardInterrupt: print("KI2")  #> KI2
