-- :uuids :users  lists of one length, :role, :assigned_by  NULL for nobody, :now; gives those who did not hold the role
INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_by_uuid, assigned_at, inserted_at)
SELECT pair.uuid, pair.user_uuid, :role, :assigned_by, :now, :now
  FROM unnest(CAST(:uuids AS uuid[]), CAST(:users AS uuid[])) AS pair (uuid, user_uuid)
ON CONFLICT (user_uuid, role_uuid) DO NOTHING
RETURNING user_uuid
