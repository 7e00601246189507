-- :rows  [{"uuids", "columns": {"email": …}, "sets": {"phone": …}, "removes": ["age"]}]: the columns that change, the
-- custom fields that get a value, and those that go; :now
UPDATE phoenix_kit_users u
   SET email = CASE WHEN jsonb_exists(w.columns, 'email') THEN w.columns ->> 'email' ELSE CAST(u.email AS text) END,
       username = CASE WHEN jsonb_exists(w.columns, 'username') THEN w.columns ->> 'username' ELSE u.username END,
       first_name = CASE WHEN jsonb_exists(w.columns, 'first_name') THEN w.columns ->> 'first_name' ELSE u.first_name END,
       last_name = CASE WHEN jsonb_exists(w.columns, 'last_name') THEN w.columns ->> 'last_name' ELSE u.last_name END,
       user_timezone = CASE WHEN jsonb_exists(w.columns, 'user_timezone') THEN w.columns ->> 'user_timezone'
                            ELSE u.user_timezone END,
       is_active = CASE WHEN jsonb_exists(w.columns, 'is_active') THEN CAST(w.columns ->> 'is_active' AS boolean)
                        ELSE u.is_active END,
       confirmed_at = CASE WHEN jsonb_exists(w.columns, 'confirmed_at')
                           THEN CAST(w.columns ->> 'confirmed_at' AS timestamptz) ELSE u.confirmed_at END,
       custom_fields = CASE WHEN w.sets IS NULL THEN u.custom_fields
                            ELSE (coalesce(u.custom_fields, '{}') - w.removes) || w.sets END,
       updated_at = :now
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS w (uuids uuid[], columns jsonb, sets jsonb, removes text[])
 WHERE u.uuid = ANY (w.uuids)
