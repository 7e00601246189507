INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, sent_to, ip_address, user_agent_hash, inserted_at)
VALUES (:uuid, :user_uuid, :token, :context, :sent_to, :ip_address, :user_agent_hash, :now)
