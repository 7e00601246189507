CREATE TABLE phoenix_kit_users_tokens (
    token bytea NOT NULL,
    context varchar(255) NOT NULL,
    sent_to varchar(255),
    inserted_at timestamptz NOT NULL,
    ip_address varchar(255),
    user_agent_hash varchar(255),
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    user_uuid uuid,
    CONSTRAINT user_uuid_required_for_non_registration_tokens
        CHECK (CASE WHEN context = 'magic_link_registration' THEN true ELSE user_uuid IS NOT NULL END)
);
CREATE UNIQUE INDEX phoenix_kit_users_tokens_context_token_index ON phoenix_kit_users_tokens (context, token);
CREATE UNIQUE INDEX phoenix_kit_users_tokens_uuid_idx ON phoenix_kit_users_tokens (uuid);
CREATE INDEX phoenix_kit_users_tokens_user_uuid_idx ON phoenix_kit_users_tokens (user_uuid);
CREATE INDEX phoenix_kit_users_tokens_ip_address_index ON phoenix_kit_users_tokens (ip_address);
CREATE INDEX phoenix_kit_users_tokens_user_agent_hash_index ON phoenix_kit_users_tokens (user_agent_hash);
CREATE INDEX phoenix_kit_users_tokens_token_ip_address_user_agent_hash_index
    ON phoenix_kit_users_tokens (token, ip_address, user_agent_hash);
