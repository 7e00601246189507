CREATE TABLE phoenix_kit_file_instances (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    variant_name varchar(255) NOT NULL,
    file_name varchar(255) NOT NULL,
    mime_type varchar(255) NOT NULL,
    ext varchar(255) NOT NULL,
    checksum varchar(255) NOT NULL,
    size bigint NOT NULL,
    width integer,
    height integer,
    processing_status varchar(255) NOT NULL DEFAULT 'pending',
    file_uuid uuid NOT NULL
        CONSTRAINT phoenix_kit_file_instances_file_id_fkey REFERENCES phoenix_kit_files (uuid) ON DELETE CASCADE,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_file_instances_file_uuid_variant_name_index
    ON phoenix_kit_file_instances (file_uuid, variant_name);
CREATE INDEX phoenix_kit_file_instances_file_id_index ON phoenix_kit_file_instances (file_uuid);
CREATE INDEX phoenix_kit_file_instances_variant_name_index ON phoenix_kit_file_instances (variant_name);
CREATE INDEX phoenix_kit_file_instances_processing_status_index ON phoenix_kit_file_instances (processing_status);
