INSERT INTO phoenix_kit_users (
    uuid, email, username, hashed_password, first_name, last_name, is_active, confirmed_at, user_timezone,
    registration_ip, registration_country, registration_region, registration_city, custom_fields,
    inserted_at, updated_at)
VALUES (
    :uuid, :email, :username, :hashed_password, :first_name, :last_name, :is_active, :confirmed_at, :user_timezone,
    :registration_ip, :registration_country, :registration_region, :registration_city, :custom_fields,
    :now, :now)
