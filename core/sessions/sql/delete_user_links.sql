-- :user_uuid
DELETE FROM phoenix_kit_users_tokens
 WHERE user_uuid = :user_uuid
   AND context <> 'session'
