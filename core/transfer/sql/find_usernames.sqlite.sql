-- :names  in lower case
SELECT uuid, unicode_lower(username) AS name
  FROM phoenix_kit_users
 WHERE unicode_lower(username) IN (SELECT value FROM json_each(:names))
