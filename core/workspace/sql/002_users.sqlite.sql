CREATE TABLE phoenix_kit_users (
    uuid TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL COLLATE UNICODE_NOCASE,
    hashed_password TEXT NOT NULL,
    first_name TEXT,
    last_name TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    confirmed_at TEXT,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    username TEXT,
    registration_ip TEXT,
    registration_country TEXT,
    registration_region TEXT,
    registration_city TEXT,
    user_timezone TEXT,
    custom_fields TEXT DEFAULT '{}'
);
CREATE UNIQUE INDEX phoenix_kit_users_email_index ON phoenix_kit_users (email);
CREATE UNIQUE INDEX phoenix_kit_users_username_uidx ON phoenix_kit_users (username) WHERE username IS NOT NULL;
-- The orders that lists offer; the key at the end makes them covering.
CREATE INDEX steward_users_by_inserted ON phoenix_kit_users (inserted_at, uuid);
CREATE INDEX steward_users_by_updated ON phoenix_kit_users (updated_at, uuid);
CREATE INDEX steward_users_by_confirmed ON phoenix_kit_users (confirmed_at, uuid);
CREATE INDEX steward_users_by_active ON phoenix_kit_users (is_active, uuid);
CREATE INDEX steward_users_by_country ON phoenix_kit_users (unicode_lower(registration_country), uuid);
CREATE INDEX steward_users_by_username ON phoenix_kit_users (unicode_lower(username), uuid);
CREATE INDEX steward_users_by_first_name ON phoenix_kit_users (unicode_lower(first_name), uuid);
CREATE INDEX steward_users_by_last_name ON phoenix_kit_users (unicode_lower(last_name), uuid);
CREATE INDEX steward_users_by_full_name ON phoenix_kit_users
    (unicode_lower(nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), '')), uuid);
