CREATE TABLE phoenix_kit_files (
    uuid TEXT NOT NULL PRIMARY KEY,
    user_uuid TEXT NOT NULL REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE,
    original_file_name TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_path TEXT,
    mime_type TEXT NOT NULL,
    file_type TEXT NOT NULL,
    ext TEXT NOT NULL,
    file_checksum TEXT NOT NULL,
    user_file_checksum TEXT NOT NULL,
    size INTEGER NOT NULL,
    width INTEGER,
    height INTEGER,
    duration INTEGER,
    status TEXT NOT NULL DEFAULT 'processing',
    metadata TEXT,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX public_phoenix_kit_files_user_file_checksum_index ON phoenix_kit_files (user_file_checksum);
CREATE INDEX phoenix_kit_files_user_uuid_idx ON phoenix_kit_files (user_uuid);
