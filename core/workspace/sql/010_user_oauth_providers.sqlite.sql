CREATE TABLE phoenix_kit_user_oauth_providers (
    uuid TEXT NOT NULL PRIMARY KEY,
    user_uuid TEXT NOT NULL REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE,
    provider TEXT NOT NULL,
    provider_uid TEXT NOT NULL,
    provider_email TEXT,
    access_token TEXT,
    refresh_token TEXT,
    token_expires_at TEXT,
    raw_data TEXT DEFAULT '{}',
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_oauth_providers_provider_uid_idx
    ON phoenix_kit_user_oauth_providers (provider, provider_uid);
CREATE UNIQUE INDEX phoenix_kit_oauth_providers_user_uuid_provider_idx
    ON phoenix_kit_user_oauth_providers (user_uuid, provider);
