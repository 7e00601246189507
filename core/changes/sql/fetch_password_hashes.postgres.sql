-- :uuids
SELECT uuid, hashed_password
  FROM phoenix_kit_users
 WHERE uuid = ANY (:uuids)
