-- :pattern  for LIKE, with \ as escape character
SELECT uuid, email, username, first_name, last_name
  FROM phoenix_kit_users
 WHERE unicode_lower(email) LIKE unicode_lower(:pattern) ESCAPE '\'
    OR unicode_lower(username) LIKE unicode_lower(:pattern) ESCAPE '\'
    OR unicode_lower(first_name) LIKE unicode_lower(:pattern) ESCAPE '\'
    OR unicode_lower(last_name) LIKE unicode_lower(:pattern) ESCAPE '\'
 ORDER BY email
 LIMIT 10
