-- :email, :except  text of a UUID or ''
SELECT count(*)
  FROM phoenix_kit_users
 WHERE email = :email
   AND CAST(uuid AS text) <> :except
