#!/usr/bin/env python3
"""A library of 100,000 questions: generated from the shipped units, checked, and started beside.

    src/bench/library.py [--files N] [--runs N] [--keep FOLDER] [check] [start]

Writes N (1,000) banks of 100 questions with reports of their own, and one bank of nearly 8 MB. The banks are the
shipped units, their reports renamed and their questions drawn in turn, so all kinds are there and nothing is wrong
with them. `check` times `onrecord check` of all of it with a heap of 512 MB against walking through the bare events
of the same files with the same JVM flags; `start` times home and the first question in a pseudo-terminal with the
library at hand against the shipped units alone, interleaved. Without either word both are done. On a machine
that does other things run it under `chrt -f 10`.
"""
import argparse, os, re, shutil, statistics, subprocess, sys, tempfile, time

import terminal

HOME = terminal.HOME
UNITS = ['kherson', 'budget', 'storm']
EACH = 100
LARGEST = 8 * 1024 * 1024
FLAGS = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmn64m', '-XX:-UsePerfData']


def read(*path):
    with open(os.path.join(HOME, *path), encoding='utf-8') as file:
        return file.read()


def write(text, *path):
    with open(os.path.join(*path), 'w', encoding='utf-8') as file:
        file.write(text)


class Unit:
    """A shipped unit cut into head, questions and reports."""

    def __init__(self, name):
        self.name = name
        head, rest = read('quizzes', name + '.yaml').split('\nquestions:\n', 1)
        self.head = head + '\nquestions:\n'
        rest = re.sub(r'(?m)^  #.*\n', '', rest)
        self.questions = [part for part in re.split(r'(?m)^(?=  - )', rest) if part.strip()]
        listed = re.search(r'(?m)^articles: \[(.*)\]', head).group(1)
        self.reports = {id: read('corpus', id + '.txt') for id in re.split(r',\s*', listed)}

    def question(self, number):
        """The questions over and over, each time under other ids; a former id is given up only once."""
        again, at = divmod(number, len(self.questions))
        text = self.questions[at] if number < len(self.questions) else re.sub(r'(?m)^    was: .*\n', '', self.questions[at])
        return re.sub(r'(?m)^(    id: .*)$', rf'\1-{again}', text, count=1) if again else text

    def renamed(self, text, name):
        return re.sub(rf'\b{self.name}-([a-z])\b', rf'{name}-\1', text)

    def bank(self, name, numbers):
        head = re.sub(r'(?m)^id: .*$', f'id: {name}', self.head, count=1)
        head = re.sub(r'(?m)^title: .*$', f'title: Generated, {name}', head, count=1)
        return self.renamed(head + ''.join(self.question(n) for n in numbers), name)

    def write(self, folder, name, numbers):
        write(self.bank(name, numbers), folder, 'quizzes', name + '.yaml')
        for id, text in self.reports.items():
            write(self.renamed(text, name), folder, 'corpus', self.renamed(id, name) + '.txt')


def generate(folder, files):
    for room in 'quizzes', 'corpus':
        os.makedirs(os.path.join(folder, room))
    units = [Unit(name) for name in UNITS]
    for n in range(files):
        unit = units[n % len(units)]
        first = n // len(units) * EACH % len(unit.questions)
        unit.write(folder, f'g{n:04d}', range(first, first + EACH))
    large = units[0]
    size = len(large.bank('large', []).encode())
    count = 0
    while size + (step := len(large.renamed(large.question(count), 'large').encode())) < LARGEST - 1000:
        size += step
        count += 1
    large.write(folder, 'large', range(count))
    bytes = sum(os.path.getsize(os.path.join(folder, 'quizzes', f)) for f in os.listdir(os.path.join(folder, 'quizzes')))
    print(f'{files} files of {EACH} questions and one of {count}; {bytes / 1e6:.0f} MB of banks')


def timed(command, environment):
    """Seconds until a command has ended, its peak memory in MB, and the last line of what it said."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env={**os.environ, **environment})
        peak = 0
        while process.poll() is None:
            peak = max(peak, terminal.peak(process.pid) or 0)
            time.sleep(0.05)
        took = time.perf_counter() - began
        said.seek(0)
        lines = said.read().decode().splitlines()
    if process.returncode:
        sys.exit('\n'.join(lines[-20:]) + f'\n{command} ended with {process.returncode}')
    return took, peak, lines[-1]


def check(folder, work, runs):
    data = os.path.join(work, 'check-data')
    lib = os.path.join(HOME, 'target', 'lib', '*')
    classes = os.path.join(work, 'classes')
    subprocess.run([f'{terminal.JDK}/bin/javac', '-d', classes, '-cp', terminal.jars(), os.path.join(HOME, 'src', 'bench', 'EventStream.java')], check=True)
    tasks = {
        'bare events': ([f'{terminal.JDK}/bin/java', *FLAGS, '-cp', classes + os.pathsep + lib, 'EventStream', folder], {}),
        'onrecord check': ([os.path.join(HOME, 'onrecord'), 'check', folder, '--data', data], {'JDK_JAVA_OPTIONS': '-Xmx512m'}),
    }
    times = {name: [] for name in tasks}
    for _ in range(runs):
        for name, task in tasks.items():
            took, peak, last = timed(*task)
            times[name].append(took)
            print(f'{name:20} {took:7.2f} s  {peak:5.0f} MB  {last}', flush=True)
    ratio = statistics.median(times['onrecord check']) / statistics.median(times['bare events'])
    print(f'check takes {ratio:.2f} times as long as the bare events')


def start(folder, work, runs):
    launcher = os.path.join(HOME, 'onrecord')
    base = os.path.join(work, 'shipped')
    data = os.path.join(work, 'large')
    subprocess.run([launcher, '--data', base, '--plain'], input='/quit\n', text=True, stdout=subprocess.DEVNULL, check=True)
    subprocess.run([launcher, '--data', data, '--library', folder, '--plain'], input='/quit\n', text=True, stdout=subprocess.DEVNULL, check=True)
    tasks = {
        'home, shipped': ([launcher, '--data', base], b'stand'),
        'home, large': ([launcher, '--data', data, '--library', folder], b'stand'),
        'question, shipped': ([launcher, 'play', 'kherson', '--data', os.path.join(base, 'play')], b'hand'),
        'question, large': ([launcher, 'play', 'kherson', '--data', os.path.join(data, 'play'), '--library', folder], b'hand'),
        'question of large': ([launcher, 'play', 'g0000', '--data', os.path.join(data, 'play'), '--library', folder], b'hand'),
    }
    times = terminal.interleaved({name: lambda task=task: terminal.drawn(*task) for name, task in tasks.items()}, runs)
    for name, all_times in times.items():
        other = times[name.split(',')[0].split(' ')[0] + ', shipped']
        ratio = statistics.median(all_times) / statistics.median(other)
        print(f'{name:20} {statistics.median(all_times):7.1f} ms  ({all_times[0]:.0f} to {all_times[-1]:.0f})  ratio {ratio:4.2f}')


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--files', type=int, default=1000)
    options.add_argument('--runs', type=int, default=0)
    options.add_argument('--keep')
    options.add_argument('tasks', nargs='*')
    chosen = options.parse_args()
    work = tempfile.mkdtemp(prefix='onrecord-library')
    folder = chosen.keep or os.path.join(work, 'library')
    try:
        if not os.path.isdir(folder):
            generate(folder, chosen.files)
        tasks = chosen.tasks or ['check', 'start']
        if 'check' in tasks:
            check(folder, work, chosen.runs or 1)
        if 'start' in tasks:
            start(folder, work, chosen.runs or 15)
    finally:
        shutil.rmtree(work)


if __name__ == '__main__':
    main()
