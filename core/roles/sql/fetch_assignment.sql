-- :user :name  of the role, exact
SELECT a.uuid, a.user_uuid, a.role_uuid, a.assigned_by_uuid, a.assigned_at, a.inserted_at
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
 WHERE a.user_uuid = :user
   AND r.name = :name
