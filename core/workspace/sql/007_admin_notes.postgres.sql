CREATE TABLE phoenix_kit_admin_notes (
    content text NOT NULL,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    user_uuid uuid,
    author_uuid uuid
);
CREATE UNIQUE INDEX phoenix_kit_admin_notes_uuid_idx ON phoenix_kit_admin_notes (uuid);
CREATE INDEX phoenix_kit_admin_notes_user_uuid_idx ON phoenix_kit_admin_notes (user_uuid);
CREATE INDEX phoenix_kit_admin_notes_author_uuid_idx ON phoenix_kit_admin_notes (author_uuid);
CREATE INDEX phoenix_kit_admin_notes_inserted_at_index ON phoenix_kit_admin_notes (inserted_at);
