CREATE TABLE phoenix_kit_file_locations (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    path varchar(255) NOT NULL,
    status varchar(255) NOT NULL DEFAULT 'active',
    priority integer NOT NULL DEFAULT 0,
    last_verified_at timestamptz,
    file_instance_uuid uuid NOT NULL
        CONSTRAINT phoenix_kit_file_locations_file_instance_id_fkey
        REFERENCES phoenix_kit_file_instances (uuid) ON DELETE CASCADE,
    bucket_uuid uuid NOT NULL
        CONSTRAINT phoenix_kit_file_locations_bucket_id_fkey
        REFERENCES phoenix_kit_buckets (uuid) ON DELETE CASCADE,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX phoenix_kit_file_locations_file_instance_id_index ON phoenix_kit_file_locations (file_instance_uuid);
CREATE INDEX phoenix_kit_file_locations_bucket_id_index ON phoenix_kit_file_locations (bucket_uuid);
CREATE INDEX phoenix_kit_file_locations_status_index ON phoenix_kit_file_locations (status);
