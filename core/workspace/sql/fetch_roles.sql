-- the keys of the roles by name
SELECT name, uuid
  FROM phoenix_kit_user_roles
