#!/usr/bin/env python3
"""Make a stream corpus from captured frames: one WebSocket text frame per line.

Notes are drawn at random (seeded) from the distinct notes in the captures, with fresh increasing ids; between them come
noteUpdated frames for recent notes. The channel id is written as "1"; blast.mjs puts the client's own id in its place.
"""
import argparse, datetime, glob, json, os, random, sys

here = os.path.dirname(os.path.abspath(__file__))
p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
p.add_argument('out', nargs='?', default='corpus.ndjson')
p.add_argument('--captures', default=os.path.join(here, '..', 'captures'), help='folder with *.ndjson captures')
p.add_argument('--notes', type=int, default=12000, help='number of note frames (default 12000)')
p.add_argument('--updates', type=float, default=0.67, help='noteUpdated frames per note (default 0.67: 60 %% notes, 40 %% updates)')
p.add_argument('--recent', type=int, default=200, help='updates go to one of the last RECENT notes (default 200)')
p.add_argument('--seed', type=int, default=7)
a = p.parse_args()
rnd = random.Random(a.seed)

src = {}
for f in sorted(glob.glob(os.path.join(a.captures, '*.ndjson'))):
    for line in open(f, encoding='utf-8'):
        try:
            o = json.loads(line)
            if o.get('dir') != 'in':
                continue
            m = json.loads(o['data'])
            if m['type'] == 'channel' and m['body']['type'] == 'note' and 'id' in m['body']['body']:
                src.setdefault(m['body']['body']['id'], m['body']['body'])
        except (ValueError, KeyError, TypeError):
            continue
if not src:
    sys.exit(f'no note frames under {a.captures}')
src = [src[k] for k in sorted(src)]

D = '0123456789abcdefghijklmnopqrstuvwxyz'
def b36(n, width):
    s = ''
    while n:
        n, r = divmod(n, 36)
        s = D[r] + s
    return s.rjust(width, '0')

T0 = int(datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc).timestamp() * 1000)
START = (10 * 36 + 1) * 36 ** 6          # ids begin with "a1": blast.mjs raises the second character for each loop
def note_id(k):                          # aidx: 8 characters of time (ms since 2000), 4 of node, 4 of counter
    return b36(START + k * 100, 8) + 'bnch' + b36(k, 4)[-4:]
def iso(k):
    return datetime.datetime.fromtimestamp((T0 + START + k * 100) / 1000, datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.') + f'{(T0 + START + k * 100) % 1000:03d}Z'
def user_id(k):
    return 'a0user00' + b36(k, 8)

notes = updates = size = 0
recent, reacted, owed = [], [], 0.0      # recent: (id, poll choices)
with open(a.out, 'w', encoding='utf-8') as out:
    def put(frame):
        global size
        s = json.dumps(frame, ensure_ascii=False, separators=(',', ':'))
        size += len(s.encode())
        out.write(s + '\n')
    while notes < a.notes:
        n = dict(rnd.choice(src)); n['id'] = note_id(notes); n['createdAt'] = iso(notes)
        put({'type': 'channel', 'body': {'id': '1', 'type': 'note', 'body': n}})
        recent.append((n['id'], len((n.get('poll') or {}).get('choices', [])))); del recent[:-a.recent]
        notes += 1; owed += a.updates
        while owed >= rnd.random() and owed > 0:
            owed -= 1; updates += 1
            nid, choices = rnd.choice(recent); uid = user_id(rnd.randrange(1, 10000)); x = rnd.random()
            if x < .08 and reacted:
                nid, r, uid = reacted.pop(rnd.randrange(len(reacted))); t, b = 'unreacted', {'reaction': r, 'userId': uid}
            elif x < .14 and choices:
                t, b = 'pollVoted', {'choice': rnd.randrange(choices), 'userId': uid}
            elif x > .98:
                recent = [v for v in recent if v[0] != nid] or recent; t, b = 'deleted', {'deletedAt': iso(notes)}
            else:
                name = rnd.choice(['👍', '❤', '🎉', '😀', 'blobcat', 'party'])
                r = f':{name}@.:' if name.isascii() else name
                e = {'name': f'{name}@.', 'url': f'http://localhost/files/{name}'} if name.isascii() else None
                t, b = 'reacted', {'reaction': r, 'emoji': e, 'userId': uid}; reacted.append((nid, r, uid)); del reacted[:-500]
            put({'type': 'noteUpdated', 'body': {'id': nid, 'type': t, 'body': b}})
print(f'{len(src)} distinct notes in the captures; {notes} note and {updates} update frames, {size / 1e6:.1f} MB, seed {a.seed} -> {a.out}', file=sys.stderr)
