-- Letters to many. Each of their mails is a row of the outbox that keeps the values of a person's variables
-- and is written when its turn comes; these rows are the ledger of the letter. next_at: when the pace allows
-- the next one.
CREATE TABLE mailings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    subject TEXT NOT NULL,
    draft TEXT NOT NULL,
    per_minute INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE mailing_attachments (
    mailing INTEGER NOT NULL REFERENCES mailings (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX mailing_attachments_mailing ON mailing_attachments (mailing);
ALTER TABLE outbox ADD COLUMN mailing INTEGER REFERENCES mailings (id) ON DELETE CASCADE;
ALTER TABLE outbox ADD COLUMN person TEXT;
ALTER TABLE outbox ADD COLUMN variables TEXT;
DROP INDEX outbox_state_due_at;
CREATE INDEX outbox_mailing_state_due_at ON outbox (mailing, state, due_at);
CREATE UNIQUE INDEX outbox_mailing_person ON outbox (mailing, person) WHERE mailing IS NOT NULL;
CREATE TABLE unsubscribed (
    email TEXT NOT NULL PRIMARY KEY,
    added_at INTEGER NOT NULL
) WITHOUT ROWID;
PRAGMA user_version = 5;
