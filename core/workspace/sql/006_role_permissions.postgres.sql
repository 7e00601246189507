CREATE TABLE phoenix_kit_role_permissions (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    module_key varchar(50) NOT NULL,
    inserted_at timestamptz NOT NULL DEFAULT now(),
    granted_by_uuid uuid,
    role_uuid uuid
);
CREATE UNIQUE INDEX phoenix_kit_role_permissions_role_uuid_module_key_idx
    ON phoenix_kit_role_permissions (role_uuid, module_key);
CREATE UNIQUE INDEX idx_role_permissions_uuid ON phoenix_kit_role_permissions (uuid);
CREATE INDEX idx_role_permissions_module_key ON phoenix_kit_role_permissions (module_key);
CREATE INDEX phoenix_kit_role_permissions_role_uuid_idx ON phoenix_kit_role_permissions (role_uuid);
CREATE INDEX phoenix_kit_role_permissions_granted_by_uuid_idx ON phoenix_kit_role_permissions (granted_by_uuid);
