-- what was changed and can be taken back; times in milliseconds since 1970, body: the packed rows
CREATE TABLE change_sets (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    undoes TEXT NOT NULL,
    people INTEGER NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    applied_at INTEGER,
    undone_at INTEGER,
    undone_by TEXT NOT NULL DEFAULT '',
    body BLOB NOT NULL
);
CREATE INDEX change_sets_started_at ON change_sets (started_at);
PRAGMA user_version = 3;
