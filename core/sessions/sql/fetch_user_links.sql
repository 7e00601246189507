-- :user_uuid  newest first
SELECT uuid, user_uuid, token, context, sent_to, ip_address, user_agent_hash, inserted_at
  FROM phoenix_kit_users_tokens
 WHERE user_uuid = :user_uuid
   AND context <> 'session'
 ORDER BY inserted_at DESC, uuid DESC
