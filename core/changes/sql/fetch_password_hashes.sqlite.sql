-- :uuids
SELECT uuid, hashed_password
  FROM phoenix_kit_users
 WHERE uuid IN (SELECT value FROM json_each(:uuids))
