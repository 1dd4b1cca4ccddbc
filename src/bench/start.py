#!/usr/bin/env python3
"""Times of a start, in a pseudo-terminal, launcher included, against a bare "hello world".

    src/bench/start.py [RUNS]

Interleaves RUNS (30) runs each of: a hello world on the same JVM with the launcher's flags; home drawn
with its progress figures; the first question of a round; `check` of the unit. Prints median, spread
(5th to 95th percentile) in milliseconds, the ratio of medians to the hello world, and peak memory.
"""
import os, pty, select, signal, statistics, subprocess, sys, tempfile, time, fcntl, struct, termios

runs = int(sys.argv[1]) if len(sys.argv) > 1 else 30
home = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
jdk = open(os.path.join(home, 'target', 'onrecord.jdk')).read().splitlines()[0]
work = tempfile.mkdtemp(prefix='onrecord-bench')
data = os.path.join(work, 'data')

with open(os.path.join(work, 'Hello.java'), 'w') as hello:
    hello.write('final class Hello { public static void main(String[] a) { System.out.println("hello, world"); } }')
subprocess.run([f'{jdk}/bin/javac', '-d', work, os.path.join(work, 'Hello.java')], check=True)
flags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmn8m', '-XX:-UsePerfData', '-Xlog:disable',
         '-Dstdin.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-Dstderr.encoding=UTF-8']


def peak(pid):
    """Peak memory in MB of a process or, if it is larger, of a child of it."""
    best = 0
    for one in [pid] + [int(p) for p in open(f'/proc/{pid}/task/{pid}/children').read().split()]:
        for line in open(f'/proc/{one}/status'):
            if line.startswith('VmHWM'):
                best = max(best, int(line.split()[1]) / 1024)
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
    while took is None and time.perf_counter() - began < 20:
        if select.select([terminal], [], [], 1)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
            if awaited in seen:
                took = (time.perf_counter() - began) * 1000
    memory = peak(pid) if took else 0
    for child in open(f'/proc/{pid}/task/{pid}/children').read().split():
        os.kill(int(child), signal.SIGTERM)
    try:
        os.kill(pid, signal.SIGTERM)
    except ProcessLookupError:
        pass
    os.close(terminal)
    os.waitpid(pid, 0)
    if took is None:
        sys.exit(f'{command} never showed {awaited!r}; it showed {seen[-400:]!r}')
    return took, memory


def ended(command):
    """Milliseconds until a command has ended."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - began) * 1000, 0


launcher = os.path.join(home, 'onrecord')
subprocess.run([launcher, '--data', data, '--plain', '--seed', '1'], text=True, stdout=subprocess.DEVNULL,
               input='\na\n\na\n\n22\n\n/quit\n', check=True)
tasks = {
    'hello world': lambda: drawn([f'{jdk}/bin/java', *flags, '-cp', work, 'Hello'], b'world'),
    'home': lambda: drawn([launcher, '--data', data], b'stand'),
    'first question': lambda: drawn([launcher, 'play', 'kherson', '--data', os.path.join(work, 'play')], b'commit'),
    'check of the unit': lambda: ended([launcher, 'check', os.path.join(home, 'quizzes', 'kherson.yaml'), '--data', data]),
}
for task in tasks.values():
    task()
times = {name: [] for name in tasks}
memory = {name: 0 for name in tasks}
for _ in range(runs):
    for name, task in tasks.items():
        took, mb = task()
        times[name].append(took)
        memory[name] = max(memory[name], mb)
base = statistics.median(times['hello world'])
print(f'{runs} interleaved runs, {jdk}')
for name, all_times in times.items():
    all_times.sort()
    low, high = all_times[len(all_times) // 20], all_times[-1 - len(all_times) // 20]
    middle = statistics.median(all_times)
    mb = f'{memory[name]:5.0f} MB' if memory[name] else ''
    print(f'{name:20} {middle:7.1f} ms  ({low:.0f} to {high:.0f})  ratio {middle / base:4.2f}  {mb}')
