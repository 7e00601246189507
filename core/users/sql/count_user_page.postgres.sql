-- :role  name or NULL for everybody, :pattern  for LIKE, with \ as escape character, '%' for everybody
SELECT count(*)
  FROM phoenix_kit_users u
 WHERE (CAST(:role AS text) IS NULL
        OR EXISTS (SELECT 1
                     FROM phoenix_kit_user_role_assignments a
                     JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
                    WHERE a.user_uuid = u.uuid
                      AND r.name = CAST(:role AS text)))
   AND (CAST(:pattern AS text) = '%'
        OR u.email ILIKE CAST(:pattern AS text)
        OR u.username ILIKE CAST(:pattern AS text)
        OR u.first_name ILIKE CAST(:pattern AS text)
        OR u.last_name ILIKE CAST(:pattern AS text))
