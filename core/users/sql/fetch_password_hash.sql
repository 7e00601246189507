-- :uuid
SELECT hashed_password
  FROM phoenix_kit_users
 WHERE uuid = :uuid
