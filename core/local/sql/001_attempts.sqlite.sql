-- Attempts in the window that ends at this moment (milliseconds since 1970); the key is a digest, for
-- people type all kinds of things where an address is asked for.
CREATE TABLE attempts (
    key BLOB NOT NULL PRIMARY KEY,
    ends_at INTEGER NOT NULL,
    count INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX attempts_ends_at ON attempts (ends_at);
PRAGMA user_version = 1;
