-- :uuid :name :description :is_system_role :now
INSERT INTO phoenix_kit_user_roles (uuid, name, description, is_system_role, inserted_at, updated_at)
VALUES (:uuid, :name, :description, :is_system_role, :now, :now)
