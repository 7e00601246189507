-- Pictures on their way into the site's buckets. Times are milliseconds since 1970. "holder" names the
-- program that works on it; "places" are the objects that it may have written before there are rows for
-- them. Without a source it is the note of a program that does it at once.
CREATE TABLE uploads (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    holder TEXT NOT NULL,
    user_uuid TEXT,
    person TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    is_own_copy INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL,
    problem TEXT,
    places TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX uploads_holder ON uploads (holder);
PRAGMA user_version = 4;
