// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
// node judge.mjs, started by tst_misskeyjs: reads {url, alice, bob} (tokens) as one line from stdin, uses APIClient and Stream
// of misskey-js on that instance and prints a line for every step. It asks for a cut connection by printing "please drop", and for a
// line on stdin once the server holds so many channels or captures by printing "please await channels 3".
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import * as Misskey from 'misskey-js';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, alice, bob } = JSON.parse((await lines.next()).value);
const step = text => console.log(`step: ${text}`);
const next = (emitter, event) => new Promise(resolve => emitter.once(event, resolve));
const serverHolds = async (what, count) => { console.log(`please await ${what} ${count}`); await lines.next(); };
setTimeout(() => { console.error('judge: no end within 120 s'); process.exit(2); }, 120000).unref();

// APIClient
const api = new Misskey.api.APIClient({ origin: url, credential: alice });
const asBob = new Misskey.api.APIClient({ origin: url, credential: bob });
const anonymous = new Misskey.api.APIClient({ origin: url });

const meta = await anonymous.request('meta', { detail: true });
assert.equal(meta.version, '2025.11.1');
assert.equal(meta.features.miauth, true);
const me = await api.request('i');
assert.equal(me.username, 'alice');
assert.ok((await anonymous.request('endpoints')).includes('notes/show-partial-bulk'));
assert.equal((await anonymous.request('emojis')).emojis[0].name, 'blobcat');
step('meta, i, endpoints, emojis');

const { createdNote } = await asBob.request('notes/create', { text: 'hello #misskeyjs' });
assert.equal((await api.request('notes/show', { noteId: createdNote.id })).text, 'hello #misskeyjs');
const home = await api.request('notes/timeline', { limit: 5 });
assert.equal(home[0].id, createdNote.id);
assert.deepEqual(await api.request('notes/timeline', { untilId: home.at(-1).id }), []);
assert.equal((await api.request('users/show', { username: 'bob' })).isFollowing, true);
assert.equal(await api.request('notes/reactions/create', { noteId: createdNote.id, reaction: ':blobcat:' }), null);
const reacted = await api.request('notes/show', { noteId: createdNote.id });
assert.deepEqual([reacted.myReaction, reacted.reactions], [':blobcat@.:', { ':blobcat@.:': 1 }]);
step('notes and reactions');

const refusal = await api.request('notes/show', { noteId: 'nosuchnote' }).catch(error => error);
assert.ok(Misskey.api.isAPIError(refusal));
assert.equal(refusal.code, 'NO_SUCH_NOTE');
const stranger = await anonymous.request('i').catch(error => error);
assert.equal(stranger.code, 'CREDENTIAL_REQUIRED');
step('errors');

// Stream
const stream = new Misskey.Stream(url, { token: alice }, { WebSocket });
await next(stream, '_connected_');
const main = stream.useChannel('main');
const timeline = stream.useChannel('homeTimeline', { withRenotes: true });
const local = stream.useChannel('localTimeline', {});
await serverHolds('channels', 3);

const onHome = next(timeline, 'note');
const onLocal = next(local, 'note');
const mention = next(main, 'mention');
const notification = next(main, 'notification');
const unread = next(main, 'unreadNotification');
const posted = (await asBob.request('notes/create', { text: '@alice look' })).createdNote;
assert.equal((await onHome).id, posted.id);
assert.equal((await onLocal).id, posted.id);
assert.equal((await mention).id, posted.id);
assert.equal((await notification).type, 'mention');
assert.equal((await unread).type, 'mention');
const allRead = next(main, 'readAllNotifications');
await api.request('notifications/mark-all-as-read');
await allRead;
step('main, homeTimeline and localTimeline');

stream.send('subNote', { id: posted.id });
await serverHolds('captures', 1);
let update = next(stream, 'noteUpdated');
await asBob.request('notes/reactions/create', { noteId: posted.id, reaction: '🎉' });
assert.deepEqual(await update, { id: posted.id, type: 'reacted', body: { reaction: '🎉', emoji: null, userId: posted.userId } });
update = next(stream, 'noteUpdated');
await asBob.request('notes/delete', { noteId: posted.id });
assert.equal((await update).type, 'deleted');
step('captures');

local.dispose();
const lost = next(stream, '_disconnected_');
console.log('please drop');
await lost;
await next(stream, '_connected_');
await serverHolds('channels', 2);
const heard = [];
const done = new Promise(resolve => timeline.on('note', note => {
    heard.push(note.text);
    if (note.text === 'the end') resolve();
}));
for (const text of ['after the gap', 'the end']) await asBob.request('notes/create', { text });
await done;
assert.deepEqual(heard, ['after the gap', 'the end']);
step('reconnected');

stream.close();
console.log('judge: satisfied');
process.exit(0);
