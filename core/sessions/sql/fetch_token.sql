-- :context :token  the stored bytes; :after
SELECT uuid, user_uuid, token, context, sent_to, ip_address, user_agent_hash, inserted_at
  FROM phoenix_kit_users_tokens
 WHERE context = :context
   AND token = :token
   AND inserted_at > :after
