-- :uuid
DELETE FROM phoenix_kit_users_tokens
 WHERE user_uuid = :uuid
   AND context = 'session'
