CREATE TABLE phoenix_kit_user_role_assignments (
    uuid TEXT NOT NULL PRIMARY KEY,
    user_uuid TEXT NOT NULL REFERENCES phoenix_kit_users (uuid) ON DELETE CASCADE,
    role_uuid TEXT NOT NULL REFERENCES phoenix_kit_user_roles (uuid) ON DELETE CASCADE,
    assigned_by_uuid TEXT REFERENCES phoenix_kit_users (uuid) ON DELETE SET NULL,
    assigned_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    inserted_at TEXT NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_role_assignments_user_uuid_role_uuid_idx
    ON phoenix_kit_user_role_assignments (user_uuid, role_uuid);
CREATE INDEX phoenix_kit_user_role_assignments_role_uuid_idx
    ON phoenix_kit_user_role_assignments (role_uuid, user_uuid);
CREATE INDEX phoenix_kit_user_role_assignments_assigned_by_uuid_idx
    ON phoenix_kit_user_role_assignments (assigned_by_uuid);
