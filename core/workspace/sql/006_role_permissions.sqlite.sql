CREATE TABLE phoenix_kit_role_permissions (
    uuid TEXT NOT NULL PRIMARY KEY,
    role_uuid TEXT NOT NULL REFERENCES phoenix_kit_user_roles (uuid) ON DELETE CASCADE,
    module_key TEXT NOT NULL,
    granted_by_uuid TEXT REFERENCES phoenix_kit_users (uuid) ON DELETE SET NULL,
    inserted_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE UNIQUE INDEX phoenix_kit_role_permissions_role_uuid_module_key_idx
    ON phoenix_kit_role_permissions (role_uuid, module_key);
CREATE INDEX phoenix_kit_role_permissions_granted_by_uuid_idx ON phoenix_kit_role_permissions (granted_by_uuid);
