CREATE TABLE phoenix_kit_settings (
    uuid TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT,
    value_json TEXT,
    module TEXT,
    date_added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    date_updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE UNIQUE INDEX phoenix_kit_settings_key_uidx ON phoenix_kit_settings (key);
