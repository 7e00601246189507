CREATE TABLE phoenix_kit_settings (
    key varchar(255) NOT NULL,
    value varchar(255),
    date_added timestamptz NOT NULL DEFAULT now(),
    date_updated timestamptz NOT NULL DEFAULT now(),
    module varchar(255),
    value_json jsonb,
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7()
);
CREATE UNIQUE INDEX phoenix_kit_settings_key_uidx ON phoenix_kit_settings (key);
CREATE UNIQUE INDEX phoenix_kit_settings_uuid_idx ON phoenix_kit_settings (uuid);
