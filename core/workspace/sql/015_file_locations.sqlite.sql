CREATE TABLE phoenix_kit_file_locations (
    uuid TEXT NOT NULL PRIMARY KEY,
    file_instance_uuid TEXT NOT NULL REFERENCES phoenix_kit_file_instances (uuid) ON DELETE CASCADE,
    bucket_uuid TEXT NOT NULL REFERENCES phoenix_kit_buckets (uuid) ON DELETE CASCADE,
    path TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'active',
    priority INTEGER NOT NULL DEFAULT 0,
    last_verified_at TEXT,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX phoenix_kit_file_locations_file_instance_id_index ON phoenix_kit_file_locations (file_instance_uuid);
CREATE INDEX phoenix_kit_file_locations_bucket_id_index ON phoenix_kit_file_locations (bucket_uuid);
