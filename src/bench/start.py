#!/usr/bin/env python3
"""Times of a start, in a pseudo-terminal, launcher included, against a bare "hello world".

    src/bench/start.py [RUNS]

Interleaves RUNS (30) runs each of: a hello world on the same JVM with the launcher's flags; home drawn
with its progress figures; the first question of a round; `check` of the unit. Prints median, spread
(5th to 95th percentile) in milliseconds, the ratio of medians to the hello world, and peak memory.
"""
import os, statistics, subprocess, sys, tempfile, time

from terminal import HOME as home, JDK as jdk, drawn

runs = int(sys.argv[1]) if len(sys.argv) > 1 else 30
work = tempfile.mkdtemp(prefix='onrecord-bench')
data = os.path.join(work, 'data')

with open(os.path.join(work, 'Hello.java'), 'w') as hello:
    hello.write('final class Hello { public static void main(String[] a) { System.out.println("hello, world"); } }')
subprocess.run([f'{jdk}/bin/javac', '-d', work, os.path.join(work, 'Hello.java')], check=True)
flags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmn8m', '-XX:-UsePerfData', '-Xlog:disable',
         '-Dstdin.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-Dstderr.encoding=UTF-8']


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
    'first question': lambda: drawn([launcher, 'play', 'kherson', '--data', os.path.join(work, 'play')], b'hand'),
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
