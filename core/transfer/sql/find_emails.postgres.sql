-- :names  in any case: the column's type sees to that
SELECT uuid, lower(CAST(email AS text)) AS name
  FROM phoenix_kit_users
 WHERE email = ANY (:names)
