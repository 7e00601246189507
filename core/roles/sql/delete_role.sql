-- :role
DELETE FROM phoenix_kit_user_roles WHERE uuid = :role
