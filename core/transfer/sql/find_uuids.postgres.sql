-- :names
SELECT uuid, CAST(uuid AS text) AS name
  FROM phoenix_kit_users
 WHERE uuid = ANY (:names)
