// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

QString Arguments::help()
{
    return QStringLiteral(
        R"(seseragi-cli [OPTIONS] stream CHANNEL[=PARAMS_JSON]... [--capture NOTE_ID]...
                              [--capture-shown N] [--for SECONDS]
seseragi-cli [OPTIONS] api ENDPOINT [PARAMS_JSON]
seseragi-cli [OPTIONS] note TEXT [--cw TEXT] [--visibility public|home|followers|specified]
                                 [--reply-to NOTE_ID] [--renote NOTE_ID]
seseragi-cli instance [--port PORT]

stream prints one JSON object per line:
  {"event":"state","state":"connecting|open|waiting|refused|closed","reason":...}
  {"event":"connected","channel":...,"id":...}
  {"event":"channel","channel":...,"id":...,"type":...,"body":...}
  {"event":"noteUpdated","id":...,"type":...,"body":...}
  {"event":"broadcast","type":...,"body":...}
Each body is the server's own JSON. A channel that is not available, or that the server does not
take, is an error on stderr; when there is nothing else to stream, the program ends with it.
--capture-shown captures the newest N notes that arrive, and what they renote.
Lines "CHANNEL TYPE BODY_JSON" read from stdin are sent into that channel; until the server has
taken it, at the start and after a lost connection, they are kept. The end of stdin ends nothing.
instance runs a small Misskey-compatible server on this machine.

Options
  --server URL        the server to talk to
  --token-file FILE   the access token is the first line of FILE
  --token-stdin       the access token is the first line of stdin
  --account NAME      server and token of an account of the desktop program (name@host)
  --passphrase-stdin  for an account whose token is in the file sealed with a passphrase: the
                      passphrase is the first line of stdin
  --data-dir DIR      where the desktop program keeps its data
  --version, --help
With none of the token options nobody is signed in.

Exit codes: 0 done, 1 the server refused (its error as JSON on stderr), 2 usage, or nothing that
can be streamed, 3 sign-in refused, or the account's token cannot be read, 4 network.
)");
}
