CREATE TABLE phoenix_kit_file_instances (
    uuid TEXT NOT NULL PRIMARY KEY,
    file_uuid TEXT NOT NULL REFERENCES phoenix_kit_files (uuid) ON DELETE CASCADE,
    variant_name TEXT NOT NULL,
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    ext TEXT NOT NULL,
    checksum TEXT NOT NULL,
    size INTEGER NOT NULL,
    width INTEGER,
    height INTEGER,
    processing_status TEXT NOT NULL DEFAULT 'pending',
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_file_instances_file_uuid_variant_name_index
    ON phoenix_kit_file_instances (file_uuid, variant_name);
