-- :user, :until, :limit  sessions and links that have not been used or removed
SELECT t.uuid, t.context, t.sent_to, t.ip_address, t.inserted_at
  FROM phoenix_kit_users_tokens t
 WHERE t.user_uuid = :user
   AND t.inserted_at < :until
 ORDER BY t.inserted_at DESC, t.uuid DESC
 LIMIT :limit
