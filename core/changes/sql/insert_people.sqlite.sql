-- :people  a JSON array with one object a person; custom_fields is JSON text
INSERT INTO phoenix_kit_users (
    uuid, email, username, hashed_password, first_name, last_name, is_active, confirmed_at, user_timezone,
    registration_ip, registration_country, registration_region, registration_city, custom_fields,
    inserted_at, updated_at)
SELECT value ->> 'uuid', value ->> 'email', value ->> 'username', value ->> 'hashed_password',
       value ->> 'first_name', value ->> 'last_name', value ->> 'is_active', value ->> 'confirmed_at',
       value ->> 'user_timezone', value ->> 'registration_ip', value ->> 'registration_country',
       value ->> 'registration_region', value ->> 'registration_city', value ->> 'custom_fields',
       value ->> 'inserted_at', value ->> 'updated_at'
  FROM json_each(:people)
