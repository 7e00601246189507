-- Whether the outbox is paused: one row, for all programs and beyond their end.
CREATE TABLE outbox_pause (
    is_paused INTEGER NOT NULL
);
INSERT INTO outbox_pause (is_paused) VALUES (0);
PRAGMA user_version = 6;
