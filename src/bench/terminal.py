"""Times a command in a pseudo-terminal, for the other files of this folder."""
import fcntl, glob, os, pty, select, signal, struct, sys, termios, time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
with open(os.path.join(HOME, 'target', 'onrecord.jdk')) as note:
    JDK = note.read().splitlines()[0]


def jars():
    """The libraries of the program, as a class path."""
    return os.pathsep.join(glob.glob(os.path.join(HOME, 'target', 'lib', '*.jar')))


def children(pid):
    with open(f'/proc/{pid}/task/{pid}/children') as file:
        return [int(p) for p in file.read().split()]


def peak(pid):
    """Peak memory in MB of a process or, if it is larger, of a child of it; 0 if it has ended."""
    best = 0
    try:
        for one in [pid] + children(pid):
            with open(f'/proc/{one}/status') as status:
                for line in status:
                    if line.startswith('VmHWM'):
                        best = max(best, int(line.split()[1]) / 1024)
    except FileNotFoundError:
        return best
    return best


def drawn(command, awaited):
    """Milliseconds from the start of a command until its terminal shows a text, and its peak memory."""
    began = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM='xterm-256color')
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
    seen = b''
    took = None
    while took is None and time.perf_counter() - began < 60:
        if select.select([terminal], [], [], 1)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
            if awaited in seen:
                took = (time.perf_counter() - began) * 1000
    memory = peak(pid) if took else 0
    for child in children(pid):
        os.kill(child, signal.SIGTERM)
    try:
        os.kill(pid, signal.SIGTERM)
    except ProcessLookupError:
        pass
    os.close(terminal)
    os.waitpid(pid, 0)
    if took is None:
        sys.exit(f'{command} never showed {awaited!r}; it showed {seen[-400:]!r}')
    return took, memory


def interleaved(tasks, runs):
    """Each task once to warm up, then in turn: its times in milliseconds, sorted."""
    for task in tasks.values():
        task()
    times = {name: [] for name in tasks}
    for _ in range(runs):
        for name, task in tasks.items():
            times[name].append(task()[0])
    return {name: sorted(taken) for name, taken in times.items()}
