CREATE TABLE phoenix_kit_user_roles (
    uuid TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT,
    is_system_role INTEGER NOT NULL DEFAULT 0,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_user_roles_name_index ON phoenix_kit_user_roles (name);
