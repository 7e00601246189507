-- :username, :except  text of a UUID or ''
SELECT count(*)
  FROM phoenix_kit_users
 WHERE lower(username) = lower(CAST(:username AS text))
   AND CAST(uuid AS text) <> :except
