-- :names  in any case: the column's collation sees to that
SELECT uuid, unicode_lower(email) AS name
  FROM phoenix_kit_users
 WHERE email IN (SELECT value FROM json_each(:names))
