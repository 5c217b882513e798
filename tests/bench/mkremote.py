#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn a corpus of mkcorpus.py into one of a federated server: mkremote.py IN OUT.

Two notes of three get a remote author (host, instance, emoji in the name), half get one to four files, a third get
reactions with remote custom emoji. The captures know only one server, so this is what they lack. Seeded: the same input
gives the same bytes.
"""
import hashlib
import json
import random
import sys

HOSTS = [f'{name}.example' for name in ('misskey', 'sushi', 'nijimiss', 'oekaki', 'voskey', 'kde-social', 'trainspotter')]
rnd = random.Random(11)


def pick_user(n):
    host = HOSTS[n % len(HOSTS)]
    return {
        'host': host, 'username': f'person{n}', 'name': f'Person {n} :wave:', 'isCat': n % 5 == 0,
        'id': f'a0remote{n:08d}',
        'avatarUrl': f'https://home.example/proxy/avatar.webp?url=https%3A%2F%2F{host}%2Ffiles%2F{n}.png&avatar=1',
        'emojis': {'wave': f'https://{host}/emoji/wave.webp'},
        'instance': {'name': host.title(), 'softwareName': 'misskey', 'softwareVersion': '2025.11.1',
                     'iconUrl': f'https://{host}/icon.png', 'faviconUrl': f'https://{host}/favicon.ico',
                     'themeColor': '#0f766e'},
    }


def file(note_id, k):
    digest = hashlib.md5(f'{note_id}{k}'.encode()).hexdigest()
    width, height = rnd.choice([(1920, 1080), (1200, 1600), (800, 800), (640, 360)])
    return {
        'id': f'{note_id[:8]}file{k:04d}', 'createdAt': '2026-11-23T15:40:22.015Z', 'name': f'{digest[:8]}.webp',
        'type': 'image/webp', 'md5': digest, 'size': rnd.randrange(20_000, 900_000), 'isSensitive': rnd.random() < .1,
        'blurhash': 'eJFG*900%1RkjYyGbdaeflayj]flfRfRfQo$azfQfRfQj]fkfQfQfQ',
        'properties': {'width': width, 'height': height}, 'url': f'https://home.example/files/{digest}',
        'thumbnailUrl': f'https://home.example/files/thumbnail-{digest}', 'comment': None if k % 2 else 'A hill in the evening',
        'folderId': None, 'folder': None, 'userId': None, 'user': None,
    }


source, target = sys.argv[1:3]
size = 0
with open(source, encoding='utf-8') as lines, open(target, 'w', encoding='utf-8') as out:
    for line in lines:
        frame = json.loads(line)
        note = frame['body'].get('body') if frame['type'] == 'channel' else None
        if note:
            if rnd.random() < .67:
                note['user'] = {**note['user'], **pick_user(rnd.randrange(400))}
                note['userId'] = note['user']['id']
                note['emojis'] = {'blob': f"https://{note['user']['host']}/emoji/blob.webp"}
                note['uri'] = f"https://{note['user']['host']}/notes/{note['id']}"
            if rnd.random() < .5:
                note['files'] = [file(note['id'], k) for k in range(rnd.randrange(1, 5))]
                note['fileIds'] = [f['id'] for f in note['files']]
            if rnd.random() < .33:
                note['reactions'] = {':blob@misskey.example:': 3, ':sushi@sushi.example:': 1, '👍': 2}
                note['reactionEmojis'] = {'blob@misskey.example': 'https://misskey.example/emoji/blob.webp',
                                          'sushi@sushi.example': 'https://sushi.example/emoji/sushi.webp'}
        text = json.dumps(frame, ensure_ascii=False, separators=(',', ':'))
        size += len(text.encode())
        out.write(text + '\n')
print(f'{size / 1e6:.1f} MB -> {target}', file=sys.stderr)
