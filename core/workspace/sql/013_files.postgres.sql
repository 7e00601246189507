CREATE TABLE phoenix_kit_files (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    original_file_name varchar(255) NOT NULL,
    file_name varchar(255) NOT NULL,
    file_path varchar(255),
    mime_type varchar(255) NOT NULL,
    file_type varchar(255) NOT NULL,
    ext varchar(255) NOT NULL,
    file_checksum varchar(255) NOT NULL,
    size bigint NOT NULL,
    width integer,
    height integer,
    duration integer,
    status varchar(255) NOT NULL DEFAULT 'processing',
    metadata jsonb,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    user_file_checksum varchar(255) NOT NULL,
    user_uuid uuid
);
-- PhoenixKit names this index after the schema public, whichever schema holds the table.
CREATE UNIQUE INDEX public_phoenix_kit_files_user_file_checksum_index ON phoenix_kit_files (user_file_checksum);
CREATE INDEX phoenix_kit_files_user_uuid_idx ON phoenix_kit_files (user_uuid);
CREATE INDEX phoenix_kit_files_file_path_index ON phoenix_kit_files (file_path);
CREATE INDEX phoenix_kit_files_file_type_index ON phoenix_kit_files (file_type);
CREATE INDEX phoenix_kit_files_status_index ON phoenix_kit_files (status);
CREATE INDEX phoenix_kit_files_inserted_at_index ON phoenix_kit_files (inserted_at);
