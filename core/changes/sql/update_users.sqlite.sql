-- :rows  [{"uuids", "columns": {"email": …}, "sets": {"phone": …}, "removes": ["age"]}]: the columns that change, the
-- custom fields that get a value, and those that go; :now
-- A patch is read once, not for each of its people.
WITH patch AS MATERIALIZED (
    SELECT value -> '$.uuids' AS uuids, value -> '$.columns' AS columns, value ->> '$.sets' AS sets,
           value ->> '$.removes' AS removes
      FROM json_each(:rows))
UPDATE phoenix_kit_users
   SET email = CASE WHEN json_type(w.columns, '$.email') IS NULL THEN email ELSE w.columns ->> '$.email' END,
       username = CASE WHEN json_type(w.columns, '$.username') IS NULL THEN username ELSE w.columns ->> '$.username' END,
       first_name = CASE WHEN json_type(w.columns, '$.first_name') IS NULL THEN first_name
                         ELSE w.columns ->> '$.first_name' END,
       last_name = CASE WHEN json_type(w.columns, '$.last_name') IS NULL THEN last_name
                        ELSE w.columns ->> '$.last_name' END,
       user_timezone = CASE WHEN json_type(w.columns, '$.user_timezone') IS NULL THEN user_timezone
                            ELSE w.columns ->> '$.user_timezone' END,
       is_active = CASE WHEN json_type(w.columns, '$.is_active') IS NULL THEN is_active
                        ELSE w.columns ->> '$.is_active' END,
       confirmed_at = CASE WHEN json_type(w.columns, '$.confirmed_at') IS NULL THEN confirmed_at
                           ELSE w.columns ->> '$.confirmed_at' END,
       custom_fields = CASE WHEN w.sets IS NULL THEN custom_fields
                            ELSE merged_fields(custom_fields, w.sets, w.removes) END,
       updated_at = :now
  FROM (SELECT person.value AS key, patch.columns, patch.sets, patch.removes
          FROM patch
          JOIN json_each(patch.uuids) person) w
 WHERE uuid = w.key
