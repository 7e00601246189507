-- :uuids
DELETE FROM phoenix_kit_users_tokens
 WHERE user_uuid = ANY (:uuids)
   AND context = 'session'
RETURNING user_uuid
