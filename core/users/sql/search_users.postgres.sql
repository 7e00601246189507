-- :pattern  for LIKE, with \ as escape character
SELECT uuid, email, username, first_name, last_name
  FROM phoenix_kit_users
 WHERE email ILIKE :pattern
    OR username ILIKE :pattern
    OR first_name ILIKE :pattern
    OR last_name ILIKE :pattern
 ORDER BY email
 LIMIT 10
