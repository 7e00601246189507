CREATE TABLE phoenix_kit_users_tokens (
    uuid TEXT NOT NULL PRIMARY KEY,
    user_uuid TEXT REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE,
    token BLOB NOT NULL,
    context TEXT NOT NULL,
    sent_to TEXT,
    inserted_at TEXT NOT NULL,
    ip_address TEXT,
    user_agent_hash TEXT,
    CONSTRAINT user_uuid_required_for_non_registration_tokens
        CHECK (context = 'magic_link_registration' OR user_uuid IS NOT NULL)
);
CREATE UNIQUE INDEX phoenix_kit_users_tokens_context_token_index ON phoenix_kit_users_tokens (context, token);
CREATE INDEX phoenix_kit_users_tokens_user_uuid_idx ON phoenix_kit_users_tokens (user_uuid);
CREATE INDEX steward_tokens_by_inserted ON phoenix_kit_users_tokens (context, inserted_at, uuid);
