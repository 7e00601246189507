-- :user
SELECT r.name
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
 WHERE a.user_uuid = :user
 ORDER BY r.name
