-- :uuid :user :role :assigned_by :time
INSERT INTO phoenix_kit_user_role_assignments
       (uuid, user_uuid, role_uuid, assigned_by_uuid, assigned_at, inserted_at)
VALUES (:uuid, :user, :role, :assigned_by, :time, :time)
