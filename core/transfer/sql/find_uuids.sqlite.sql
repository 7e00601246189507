-- :names
SELECT uuid, uuid AS name
  FROM phoenix_kit_users
 WHERE uuid IN (SELECT value FROM json_each(:names))
