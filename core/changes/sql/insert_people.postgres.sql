-- :people  a JSON array with one object a person; custom_fields is JSON text
INSERT INTO phoenix_kit_users (
    uuid, email, username, hashed_password, first_name, last_name, is_active, confirmed_at, user_timezone,
    registration_ip, registration_country, registration_region, registration_city, custom_fields,
    inserted_at, updated_at)
SELECT p.uuid, p.email, p.username, p.hashed_password, p.first_name, p.last_name, p.is_active, p.confirmed_at,
       p.user_timezone, p.registration_ip, p.registration_country, p.registration_region, p.registration_city,
       CAST(p.custom_fields AS jsonb), p.inserted_at, p.updated_at
  FROM jsonb_to_recordset(CAST(:people AS jsonb)) AS p (
       uuid uuid, email text, username text, hashed_password text, first_name text, last_name text,
       is_active boolean, confirmed_at timestamptz, user_timezone text, registration_ip text,
       registration_country text, registration_region text, registration_city text, custom_fields text,
       inserted_at timestamptz, updated_at timestamptz)
