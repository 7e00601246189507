CREATE TABLE phoenix_kit_user_roles (
    name varchar(50) NOT NULL,
    description text,
    is_system_role boolean NOT NULL DEFAULT false,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7()
);
CREATE UNIQUE INDEX phoenix_kit_user_roles_name_index ON phoenix_kit_user_roles (name);
CREATE UNIQUE INDEX phoenix_kit_user_roles_uuid_idx ON phoenix_kit_user_roles (uuid);
