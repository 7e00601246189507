-- :uuid, :user, :role, :assigned_by  NULL for nobody, :now; nothing happens when the role is held already
INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_by_uuid, assigned_at, inserted_at)
VALUES (:uuid, :user, :role, :assigned_by, :now, :now)
ON CONFLICT (user_uuid, role_uuid) DO NOTHING
