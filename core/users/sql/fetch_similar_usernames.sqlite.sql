-- :base  in lower case; "base" itself and everything from "base_" up to before "base`"
SELECT unicode_lower(username) AS username
  FROM phoenix_kit_users
 WHERE unicode_lower(username) = :base
UNION ALL
SELECT unicode_lower(username)
  FROM phoenix_kit_users
 WHERE unicode_lower(username) >= :base || '_'
   AND unicode_lower(username) < :base || '`'
