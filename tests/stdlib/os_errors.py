# os: exact errors for bad arguments.
import warnings; warnings.simplefilter('ignore')
import os
def t(f,*a,**k):
    try: print(f.__name__, len(a), k, '->', f(*a,**k))
    except BaseException as e: print(f.__name__, len(a), k, type(e).__name__, e)
class P:
    def __fspath__(self): return 'nope'
class Q:
    def __fspath__(self): return 3
class FI:
    def __fspath__(self): return b'/tmp/nope'
t(os.stat,P()); t(os.stat,Q()); t(os.stat,1.5); t(os.stat,None); t(os.stat,'a\0'); t(os.stat,b'a\0'); t(os.stat, True and FI())
#> stat 1 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> stat 1 {} TypeError expected Q.__fspath__() to return str or bytes, not int
#> stat 1 {} TypeError stat: path should be string, bytes, os.PathLike or integer, not float
#> stat 1 {} TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType
#> stat 1 {} ValueError embedded null byte
#> stat 1 {} ValueError stat: embedded null character in path
#> stat 1 {} FileNotFoundError [Errno 2] No such file or directory: b'/tmp/nope'
t(os.open,1,0); t(os.listdir,1.5); t(os.listdir,'nope'); t(os.listdir,b'/nope'); t(os.stat,2**40); t(os.stat,-2**40);t(os.stat,99)
#> open 2 {} TypeError open: path should be string, bytes or os.PathLike, not int
#> listdir 1 {} TypeError listdir: path should be string, bytes, os.PathLike, integer or None, not float
#> listdir 1 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> listdir 1 {} FileNotFoundError [Errno 2] No such file or directory: b'/nope'
#> stat 1 {} OverflowError fd is greater than maximum
#> stat 1 {} OverflowError fd is less than minimum
#> stat 1 {} OSError [Errno 9] Bad file descriptor: 99
t(os.mkdir,'/tmp'); t(os.mkdir,'x','y'); t(os.rename,'nope','nope2'); t(os.remove,'/tmp'); t(os.rmdir,'nope'); t(os.chdir,'nope');t(os.chdir,1)
#> mkdir 1 {} FileExistsError [Errno 17] File exists: '/tmp'
#> mkdir 2 {} TypeError 'str' object cannot be interpreted as an integer
#> rename 2 {} FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'nope2'
#> remove 1 {} IsADirectoryError [Errno 21] Is a directory: '/tmp'
#> rmdir 1 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> chdir 1 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> chdir 1 {} NotADirectoryError [Errno 20] Not a directory: 1
t(os.stat,'/tmp',dir_fd='x'); t(os.stat,'tmp',dir_fd=1.5);t(os.stat,5,dir_fd=4); t(os.stat,5,follow_symlinks=False)
#> stat 1 {'dir_fd': 'x'} TypeError argument should be integer or None, not str
#> stat 1 {'dir_fd': 1.5} TypeError argument should be integer or None, not float
#> stat 1 {'dir_fd': 4} ValueError stat: can't specify dir_fd without matching path
#> stat 1 {'follow_symlinks': False} ValueError stat: cannot use fd and follow_symlinks together
t(os.utime,'/tmp/x',(1,)); t(os.utime,'x',1); t(os.utime,'x',(1,2),ns=(1,2)); t(os.utime,'x',ns=(1,)); t(os.utime,'x',ns=(1.5,2)); t(os.utime,'x',('a','b'))
#> utime 2 {} TypeError utime: 'times' must be either a tuple of two ints or None
#> utime 2 {} TypeError utime: 'times' must be either a tuple of two ints or None
#> utime 2 {'ns': (1, 2)} ValueError utime: you may specify either 'times' or 'ns' but not both
#> utime 1 {'ns': (1,)} TypeError utime: 'ns' must be a tuple of two ints
#> utime 1 {'ns': (1.5, 2)} TypeError 'float' object cannot be interpreted as an integer
#> utime 2 {} TypeError 'str' object cannot be interpreted as an integer
t(os.read,99,10); t(os.write,99,b''); t(os.write,1,'x'); t(os.close,99); t(os.close,'x'); t(os.close,1.5)
#> read 2 {} OSError [Errno 9] Bad file descriptor
#> write 2 {} OSError [Errno 9] Bad file descriptor
#> write 2 {} TypeError a bytes-like object is required, not 'str'
#> close 1 {} OSError [Errno 9] Bad file descriptor
#> close 1 {} TypeError 'str' object cannot be interpreted as an integer
#> close 1 {} TypeError 'float' object cannot be interpreted as an integer
t(os.getenv,1); t(os.putenv,'a=b','c'); t(os.putenv,'','c'); t(os.unsetenv,''); t(os.unsetenv,'a=b')
#> getenv 1 {} TypeError str expected, not int
#> putenv 2 {} ValueError illegal environment variable name
#> putenv 2 {} OSError [Errno 22] Invalid argument
#> unsetenv 1 {} OSError [Errno 22] Invalid argument
#> unsetenv 1 {} OSError [Errno 22] Invalid argument
t(os.kill,999999,0); t(os.waitpid,-1,0); t(os.execv,'x',[]); t(os.execv,'x',['']); t(os.execv,'x',1); t(os.execve,'x',['a'],1)
#> kill 2 {} ProcessLookupError [Errno 3] No such process
#> waitpid 2 {} ChildProcessError [Errno 10] No child processes
#> execv 2 {} ValueError execv() arg 2 must not be empty
#> execv 2 {} ValueError execv() arg 2 first element cannot be empty
#> execv 2 {} TypeError execv() arg 2 must be a tuple or list
#> execve 3 {} TypeError execve: environment must be a mapping object
t(os.fsencode,1); t(os.fsdecode,1); t(os.fspath,1); t(os.fspath,Q()); t(os.strerror,2); t(os.strerror,99999)
#> fsencode 1 {} TypeError expected str, bytes or os.PathLike object, not int
#> fsdecode 1 {} TypeError expected str, bytes or os.PathLike object, not int
#> fspath 1 {} TypeError expected str, bytes or os.PathLike object, not int
#> fspath 1 {} TypeError expected Q.__fspath__() to return str or bytes, not int
#> strerror 1 {} -> No such file or directory
#> strerror 1 {} -> Unknown error 99999
t(os.makedirs,'/'); t(os.removedirs,'/nope'); t(os.readlink,'/tmp'); t(os.symlink,'a','/tmp'); t(os.link,'nope','nope2')
#> makedirs 1 {} FileExistsError [Errno 17] File exists: '/'
#> removedirs 1 {} FileNotFoundError [Errno 2] No such file or directory: '/nope'
#> readlink 1 {} OSError [Errno 22] Invalid argument: '/tmp'
#> symlink 2 {} FileExistsError [Errno 17] File exists: 'a' -> '/tmp'
#> link 2 {} FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'nope2'
t(os.truncate,'nope',1); t(os.truncate,'nope','x'); t(os.urandom,-1);t(os.urandom,'x')
#> truncate 2 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> truncate 2 {} TypeError 'str' object cannot be interpreted as an integer
#> urandom 1 {} ValueError negative argument not allowed
#> urandom 1 {} TypeError 'str' object cannot be interpreted as an integer
t(os.chown,'nope','x',1); t(os.chown,'nope',-2,1); t(os.umask,'x'); t(os.access,'nope','x'); t(os.access,'nope',0)
#> chown 3 {} TypeError uid should be integer, not str
#> chown 3 {} OverflowError uid is less than minimum
#> umask 1 {} TypeError 'str' object cannot be interpreted as an integer
#> access 2 {} TypeError 'str' object cannot be interpreted as an integer
#> access 2 {} -> False
t(os.environ.__getitem__,'NOPE'); t(os.environ.__setitem__,'a',1); t(os.environ.__delitem__,'NOPE')
#> __getitem__ 1 {} KeyError 'NOPE'
#> __setitem__ 2 {} TypeError str expected, not int
#> __delitem__ 1 {} KeyError 'NOPE'
t(os.popen,1); t(os.popen,'ls','x'); t(os.waitstatus_to_exitcode,256); t(os.waitstatus_to_exitcode,0x7f); t(os.waitstatus_to_exitcode,9);t(os.waitstatus_to_exitcode,2**40)
#> popen 1 {} TypeError invalid cmd type (<class 'int'>, expected string)
#> popen 2 {} ValueError invalid mode 'x'
#> waitstatus_to_exitcode 1 {} -> 1
#> waitstatus_to_exitcode 1 {} ValueError process stopped by delivery of signal 0
#> waitstatus_to_exitcode 1 {} -> -9
#> waitstatus_to_exitcode 1 {} OverflowError Python int too large to convert to C int
t(os.getpriority,0,0); t(os.sysconf,'x'); t(os.sysconf,-1); t(os.sysconf,1.5); t(os.get_inheritable,1)
#> getpriority 2 {} -> 0
#> sysconf 1 {} ValueError unrecognized configuration name
#> sysconf 1 {} OSError [Errno 22] Invalid argument
#> sysconf 1 {} TypeError configuration names must be strings or integers
#> get_inheritable 1 {} -> True
t(os.scandir,'nope'); t(os.scandir,1.5); t(os.fdopen,'x');
#> scandir 1 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> scandir 1 {} TypeError scandir: path should be string, bytes, os.PathLike, integer or None, not float
#> fdopen 1 {} TypeError invalid fd type (<class 'str'>, expected integer)
t(os.stat)
#> stat 0 {} TypeError stat() missing required argument 'path' (pos 1)
t(os.stat,1,2)
#> stat 2 {} TypeError stat() takes exactly 1 positional argument (2 given)
t(os.mkdir)
#> mkdir 0 {} TypeError mkdir() missing required argument 'path' (pos 1)
t(os.rename,1); t(os.rename,1,2)
#> rename 1 {} TypeError rename() missing required argument 'dst' (pos 2)
#> rename 2 {} TypeError rename: src should be string, bytes or os.PathLike, not int
t(os.getpid,1); t(os.getpgid,'x'); t(os.dup2,1); t(os.dup2,99,98); t(os.pipe2,-1)
#> getpid 1 {} TypeError posix.getpid() takes no arguments (1 given)
#> getpgid 1 {} TypeError 'str' object cannot be interpreted as an integer
#> dup2 1 {} TypeError dup2() missing required argument 'fd2' (pos 2)
#> dup2 2 {} OSError [Errno 9] Bad file descriptor
#> pipe2 1 {} OSError [Errno 22] Invalid argument
t(os.DirEntry); t(os.stat_result,1); t(os.stat_result,range(10)); t(os.terminal_size,(1,2)); t(os._exit,'x')
#> DirEntry 0 {} TypeError cannot create 'posix.DirEntry' instances
#> stat_result 1 {} TypeError constructor requires a sequence
#> stat_result 1 {} -> os.stat_result(st_mode=0, st_ino=1, st_dev=2, st_nlink=3, st_uid=4, st_gid=5, st_size=6, st_atime=7, st_mtime=8, st_ctime=9)
#> terminal_size 1 {} -> os.terminal_size(columns=1, lines=2)
#> _exit 1 {} TypeError 'str' object cannot be interpreted as an integer
t(os.spawnv, 1,2,3); t(os.system,1); t(os.chmod,'nope',0o777,follow_symlinks=False);t(os.chmod,'nope',0o777); t(os.mkfifo,'/tmp'); t(os.statvfs,'nope');
#> spawnv 3 {} TypeError argv must be a tuple or a list
#> system 1 {} TypeError expected str, bytes or os.PathLike object, not int
#> chmod 2 {'follow_symlinks': False} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> chmod 2 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
#> mkfifo 1 {} FileExistsError [Errno 17] File exists
#> statvfs 1 {} FileNotFoundError [Errno 2] No such file or directory: 'nope'
print(repr(os.stat_result(range(19))), os.stat_result.__module__, os.stat_result(range(19)).st_atime, os.stat_result(range(10)).st_atime_ns, os.stat_result(range(10)).st_atime)
#> os.stat_result(st_mode=0, st_ino=1, st_dev=2, st_nlink=3, st_uid=4, st_gid=5, st_size=6, st_atime=7, st_mtime=8, st_ctime=9) os 10 None 7
