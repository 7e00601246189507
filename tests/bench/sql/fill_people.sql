-- People of a site that has been open for two years, in the order in which they registered. {rows} is their
-- number; everything else follows from the number of the person, so that each filling gives the same people.
INSERT INTO phoenix_kit_users (
    uuid, email, username, first_name, last_name, hashed_password, is_active, confirmed_at, user_timezone,
    registration_ip, registration_country, registration_region, registration_city, custom_fields,
    inserted_at, updated_at)
SELECT CAST(lpad(to_hex(CAST(extract(epoch FROM time) * 1000 AS bigint)), 12, '0')
            || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15) AS uuid),
       translate(lower(first || '.' || last), 'äöüéøłñ', 'aoueoln') || n || '@'
           || CASE WHEN n % 10 < 6 THEN 'example.org' WHEN n % 10 < 9 THEN 'example.com' ELSE 'example.net' END,
       CASE WHEN n % 5 > 0 THEN translate(lower(first), 'äöüéøłñ', 'aoueoln') || '_' || n END,
       CASE WHEN n % 20 > 0 THEN first END,
       CASE WHEN n % 20 > 0 THEN last END,
       '$2b$12$C6UzMDM.H6dfI/f/IKxGhuB1hPXfO2JyqFWUNIn.cTQL5Vb3CSQyq',
       n % 50 > 0,
       CASE WHEN n % 12 > 0 THEN time + interval '7 minutes' END,
       CAST(n % 13 - 6 AS text),
       '203.0.113.' || n % 256,
       (ARRAY['DE', 'FR', 'GB', 'NO', 'PL', 'ES', 'US', 'JP'])[1 + n % 8],
       'Region ' || n % 40,
       'City ' || n % 400,
       jsonb_build_object(
           'department', (ARRAY['Support', 'Sales', 'Research', 'Finance', 'Design', 'Legal', 'Press', 'Operations'])[1 + n % 8],
           'phone', '+49 30 ' || 1000000 + n,
           'newsletter', n % 3 = 0,
           'preferred_locale', (ARRAY['de', 'fr', 'en', 'nb', 'pl', 'es'])[1 + n % 6]),
       time,
       time + interval '7 minutes'
  FROM (SELECT n,
               md5(CAST(n AS text)) AS hash,
               date_trunc('second', timestamptz '2024-01-01 00:00:00+00' + interval '730 days' * n / {rows}) AS time,
               (ARRAY['Anna', 'Björn', 'Chloé', 'Dag', 'Elena', 'Farid', 'Greta', 'Hugo', 'Iñaki', 'Jürgen', 'Kaori',
                      'Łukasz', 'Maren', 'Noor', 'Øyvind', 'Priya', 'Quentin', 'Rosa', 'Søren', 'Tomás', 'Uma',
                      'Viktor', 'Wanda', 'Ximena', 'Yusuf', 'Zoë'])[1 + abs(hashint4(n)) % 26] AS first,
               (ARRAY['Schmidt', 'Müller', 'Garcia', 'Kowalski', 'Hansen', 'Lindqvist', 'Dubois', 'Tanaka', 'Okafor',
                      'Rossi', 'Novak', 'Silva', 'Petrov', 'Nguyen', 'Haddad', 'Berg', 'Fischer', 'Moreau',
                      'Jensen', 'Costa', 'Weber', 'Ivanova', 'Sato'])[1 + abs(hashint4(n + 7)) % 23] AS last
          FROM generate_series(1, {rows}) AS n) AS people;

-- Everybody is a User; one in a hundred is an Admin as well.
INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_at, inserted_at)
SELECT gen_random_uuid(), u.uuid, r.uuid, u.inserted_at, u.inserted_at
  FROM phoenix_kit_users u
  JOIN phoenix_kit_user_roles r ON r.name = 'User';

INSERT INTO phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_at, inserted_at)
SELECT gen_random_uuid(), u.uuid, r.uuid, u.inserted_at, u.inserted_at
  FROM phoenix_kit_users u
  JOIN phoenix_kit_user_roles r ON r.name = 'Admin'
 WHERE abs(hashtext(CAST(u.uuid AS text))) % 100 = 0;
