CREATE TABLE phoenix_kit_user_oauth_providers (
    provider varchar(255) NOT NULL,
    provider_uid varchar(255) NOT NULL,
    provider_email varchar(255),
    access_token text,
    refresh_token text,
    token_expires_at timestamptz,
    raw_data jsonb DEFAULT '{}',
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    user_uuid uuid
);
CREATE UNIQUE INDEX phoenix_kit_oauth_providers_provider_uid_idx
    ON phoenix_kit_user_oauth_providers (provider, provider_uid);
CREATE UNIQUE INDEX phoenix_kit_oauth_providers_user_uuid_provider_idx
    ON phoenix_kit_user_oauth_providers (user_uuid, provider);
CREATE UNIQUE INDEX phoenix_kit_user_oauth_providers_uuid_idx ON phoenix_kit_user_oauth_providers (uuid);
CREATE INDEX phoenix_kit_user_oauth_providers_user_uuid_idx ON phoenix_kit_user_oauth_providers (user_uuid);
CREATE INDEX phoenix_kit_user_oauth_providers_provider_index ON phoenix_kit_user_oauth_providers (provider);
CREATE INDEX phoenix_kit_user_oauth_providers_provider_email_index
    ON phoenix_kit_user_oauth_providers (provider_email);
