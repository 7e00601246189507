-- :user, :until, :limit  the roles that are held today
SELECT a.uuid, a.assigned_at, a.assigned_by_uuid, r.name
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
 WHERE a.user_uuid = :user
   AND a.assigned_at < :until
 ORDER BY a.assigned_at DESC, a.uuid DESC
 LIMIT :limit
