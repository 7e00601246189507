-- a writing transaction holds the whole file
SELECT uuid
  FROM phoenix_kit_user_roles
 WHERE name = 'Owner'
