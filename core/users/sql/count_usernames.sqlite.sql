-- :username, :except  text of a UUID or ''
SELECT count(*)
  FROM phoenix_kit_users
 WHERE unicode_lower(username) = unicode_lower(:username)
   AND uuid <> :except
