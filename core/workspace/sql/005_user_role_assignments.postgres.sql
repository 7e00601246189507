CREATE TABLE phoenix_kit_user_role_assignments (
    assigned_at timestamptz NOT NULL DEFAULT now(),
    inserted_at timestamptz NOT NULL,
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    user_uuid uuid,
    assigned_by_uuid uuid,
    role_uuid uuid
);
CREATE UNIQUE INDEX phoenix_kit_role_assignments_user_uuid_role_uuid_idx
    ON phoenix_kit_user_role_assignments (user_uuid, role_uuid);
CREATE UNIQUE INDEX phoenix_kit_user_role_assignments_uuid_idx ON phoenix_kit_user_role_assignments (uuid);
CREATE INDEX phoenix_kit_user_role_assignments_user_uuid_idx ON phoenix_kit_user_role_assignments (user_uuid);
CREATE INDEX phoenix_kit_user_role_assignments_role_uuid_idx ON phoenix_kit_user_role_assignments (role_uuid);
CREATE INDEX phoenix_kit_user_role_assignments_assigned_by_uuid_idx
    ON phoenix_kit_user_role_assignments (assigned_by_uuid);
