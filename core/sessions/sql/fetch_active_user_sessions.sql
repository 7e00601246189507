-- :user_uuid :after  newest first
SELECT t.uuid, t.token, t.user_uuid, t.ip_address, t.user_agent_hash, t.inserted_at,
       u.email, u.is_active, u.confirmed_at
  FROM phoenix_kit_users_tokens t
  JOIN phoenix_kit_users u ON u.uuid = t.user_uuid
 WHERE t.context = 'session'
   AND t.user_uuid = :user_uuid
   AND t.inserted_at > :after
 ORDER BY t.inserted_at DESC, t.uuid DESC
