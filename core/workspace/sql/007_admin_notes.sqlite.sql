CREATE TABLE phoenix_kit_admin_notes (
    uuid TEXT NOT NULL PRIMARY KEY,
    user_uuid TEXT NOT NULL REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE,
    author_uuid TEXT NOT NULL REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE,
    content TEXT NOT NULL,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX phoenix_kit_admin_notes_user_uuid_idx ON phoenix_kit_admin_notes (user_uuid, inserted_at);
CREATE INDEX phoenix_kit_admin_notes_author_uuid_idx ON phoenix_kit_admin_notes (author_uuid);
CREATE INDEX phoenix_kit_admin_notes_inserted_at_index ON phoenix_kit_admin_notes (inserted_at, uuid);
