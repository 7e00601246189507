-- :names  in lower case
SELECT uuid, lower(username) AS name
  FROM phoenix_kit_users
 WHERE lower(username) = ANY (CAST(:names AS text[]))
