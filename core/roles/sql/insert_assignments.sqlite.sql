-- :uuids :users  lists of one length, :role, :assigned_by  NULL for nobody, :now; gives those who did not hold the role
INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_by_uuid, assigned_at, inserted_at)
SELECT u.value, p.value, :role, :assigned_by, :now, :now
  FROM json_each(:uuids) u
  JOIN json_each(:users) p ON p.key = u.key
 WHERE true
ON CONFLICT (user_uuid, role_uuid) DO NOTHING
RETURNING user_uuid
