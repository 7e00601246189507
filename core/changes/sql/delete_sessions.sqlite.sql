-- :uuids
DELETE FROM phoenix_kit_users_tokens
 WHERE user_uuid IN (SELECT value FROM json_each(:uuids))
   AND context = 'session'
RETURNING user_uuid
