SELECT uuid
  FROM phoenix_kit_user_roles
 WHERE name = 'Owner'
   FOR NO KEY UPDATE
