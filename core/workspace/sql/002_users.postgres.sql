CREATE TABLE phoenix_kit_users (
    email citext NOT NULL,
    hashed_password varchar(255) NOT NULL,
    first_name varchar(100),
    last_name varchar(100),
    is_active boolean NOT NULL DEFAULT true,
    confirmed_at timestamptz,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    username varchar(255),
    registration_ip varchar(45),
    registration_country varchar(2),
    registration_region varchar(100),
    registration_city varchar(100),
    user_timezone varchar(3),
    custom_fields jsonb DEFAULT '{}',
    preferred_locale varchar(10),
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7()
);
CREATE UNIQUE INDEX phoenix_kit_users_email_index ON phoenix_kit_users (email);
CREATE UNIQUE INDEX phoenix_kit_users_username_uidx ON phoenix_kit_users (username) WHERE username IS NOT NULL;
CREATE UNIQUE INDEX phoenix_kit_users_uuid_idx ON phoenix_kit_users (uuid);
CREATE INDEX idx_users_active ON phoenix_kit_users (is_active);
CREATE INDEX phoenix_kit_users_preferred_locale_index ON phoenix_kit_users (preferred_locale);
CREATE INDEX phoenix_kit_users_reg_ip_date_idx ON phoenix_kit_users (registration_ip, inserted_at);
CREATE INDEX phoenix_kit_users_reg_country_date_idx ON phoenix_kit_users (registration_country, inserted_at);
CREATE INDEX phoenix_kit_users_reg_region_date_idx ON phoenix_kit_users (registration_region, inserted_at);
CREATE INDEX phoenix_kit_users_reg_city_date_idx ON phoenix_kit_users (registration_city, inserted_at);
CREATE INDEX phoenix_kit_users_reg_geo_idx
    ON phoenix_kit_users (registration_country, registration_region, registration_city);
