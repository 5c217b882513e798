#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Seseragi beside misskey-js and prints one table. `./dev bench` calls it: bench.py BUILD_DIR [--runs N].

Every consumer reads the same corpora from the same server (peers/blast.mjs), in turn, so that whatever else the machine
does meets all of them. CPU seconds are those of the consumer alone, from the first frame to the last.

Two ways. Racing: server and consumer each have a core, as the kit has it. A consumer faster than the server then reads in
small pieces, and the kernel works every acknowledgement through on its bill: up to three times as much in one run as in the
next, and the more the faster the consumer is: the bare socket, which decodes nothing, is the most any client can reach that
way. In turns: both share a core and the consumer runs when the server has filled
the socket (Linux: taskset, chrt), so everybody reads in large pieces and runs differ by a few per cent.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, 'peers')
LOOPS = 5
PORT = 4010

args = argparse.ArgumentParser(description=__doc__)
args.add_argument('build')
args.add_argument('--runs', type=int, default=3)
args = args.parse_args()
args.build = os.path.abspath(args.build)
work = os.path.join(args.build, 'bench')
os.makedirs(work, exist_ok=True)
client = os.path.join(args.build, 'bench', 'seseragi-bench')
program = os.path.join(args.build, 'bin', 'seseragi')
can_take_turns = shutil.which('taskset') and shutil.which('chrt')
has_node = shutil.which('node') and os.path.isdir(os.path.join(PEERS, 'node_modules'))
headless = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'QT_QUICK_BACKEND': 'software'}


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, env=headless, text=True).stdout


def machine():
    model = 'unknown processor'
    try:
        with open('/proc/cpuinfo', encoding='utf-8') as info:
            model = next(line.split(':', 1)[1].strip() for line in info if line.startswith('model name'))
    except (OSError, StopIteration):
        model = platform.processor() or model
    return f'{os.cpu_count()} cores, {model}, {platform.system()} {platform.machine()}'


def blast(corpus, command, loops=LOOPS, rate=None, in_turns=False):
    """One consumer against a fresh server, as fast as it reads or at `rate` frames a second: its last line of JSON."""
    pace = ['--rate', str(rate)] if rate else []
    core = ['taskset', '-c', str(max(os.sched_getaffinity(0)))] if in_turns else []
    waiting = [*core, 'chrt', '--idle', '0'] if in_turns else []
    server = subprocess.Popen([*core, 'node', os.path.join(PEERS, 'blast.mjs'), corpus, str(PORT), str(loops), *pace],
                              stdout=subprocess.PIPE, text=True, cwd=PEERS)
    try:
        if 'ready' not in server.stdout.readline():
            sys.exit('the corpus server does not start')
        return json.loads(output(*waiting, *command).strip().splitlines()[-1])
    finally:
        server.kill()
        server.wait()


def spread(values):
    return f'{round(statistics.median(values)):>9,} ({round(min(values)):,}..{round(max(values)):,})'


def throughput(name, corpus, in_turns):
    lines = sum(1 for _ in open(corpus, 'rb'))
    size = os.path.getsize(corpus)
    consumers = {
        'bare socket': [client, 'socket', str(PORT)],
        'decode': [client, 'decode', str(PORT)],
        'pipeline': [client, 'pipeline', str(PORT)],
        'misskey-js': ['node', os.path.join(PEERS, 'misskey-js-client.mjs'), str(PORT)],
    }
    rates = {consumer: [] for consumer in consumers}
    for _ in range(args.runs):
        for consumer, command in consumers.items():
            result = blast(corpus, command, in_turns=in_turns)
            if result['notes'] + result['updates'] != lines * LOOPS:
                sys.exit(f'{consumer} saw {result["notes"]} notes and {result["updates"]} updates of {lines * LOOPS} frames')
            rates[consumer].append(result['frames_per_cpu_s'])
    way = 'in turns on one core' if in_turns else 'racing the server'
    print(f'\nFrames per CPU second, {name}, {way}: {lines} frames x {LOOPS}, {size / lines:.0f} bytes each; '
          f'median (min..max) of {args.runs}')
    for consumer, values in rates.items():
        print(f'  {consumer:<12} {spread(values)}')
    peer = statistics.median(rates['misskey-js'])
    for consumer in ('bare socket', 'decode', 'pipeline'):
        print(f'  {consumer} / misskey-js: {statistics.median(rates[consumer]) / peer:.2f}x')


print(machine())
print(output(program, '--version').strip() + ', ' + output(client, 'versions').strip(), end='')
print(f', Node {output("node", "--version").strip()}' if has_node else '')

if has_node:
    local = os.path.join(work, 'corpus.ndjson')
    remote = os.path.join(work, 'corpus-remote.ndjson')
    output(sys.executable, os.path.join(PEERS, 'mkcorpus.py'), local, '--captures', os.path.join(HERE, '..', 'fixtures', 'captures'))
    output(sys.executable, os.path.join(HERE, 'mkremote.py'), local, remote)
    for in_turns in ([True] if can_take_turns else []) + [False]:
        throughput('captured notes (12,000 notes, 8,040 updates, seed 7)', local, in_turns)
        throughput('the same with remote users and files', remote, in_turns)
else:
    print('\nNode is missing: the comparison with misskey-js is skipped.')

starts = [json.loads(output(client, 'start', program).strip().splitlines()[-1])['ms'] for _ in range(max(args.runs, 5))]
print(f'\nDemo, process start to first painted note: {spread(starts)} ms')

if has_node:
    # At a pace, far beyond any server's: unthrottled, what is resident is mostly what the kernel handed the socket at once.
    rate = 8000
    memory = blast(local, [client, 'pipeline', str(PORT)], 9, rate)  # 108,000 notes
    small, large = memory['rss_kib_10000'], memory['rss_kib_100000']
    print(f'Resident at {rate:,} frames a second, after 10,000 streamed notes: {small / 1024:.1f} MiB, after 100,000: '
          f'{large / 1024:.1f} MiB ({(large / small - 1) * 100:+.1f} %)')
    print(f'Live notes at the end: {memory["live_notes"]}, window kept: {memory["window"]}')
