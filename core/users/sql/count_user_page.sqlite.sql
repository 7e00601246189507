-- :role  name or NULL for everybody, :pattern  for LIKE, with \ as escape character, '%' for everybody
SELECT count(*)
  FROM phoenix_kit_users u
 WHERE (:role IS NULL
        OR EXISTS (SELECT 1
                     FROM phoenix_kit_user_role_assignments a
                     JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
                    WHERE a.user_uuid = u.uuid
                      AND r.name = :role))
   AND (:pattern = '%'
        OR unicode_lower(u.email) LIKE unicode_lower(:pattern) ESCAPE '\'
        OR unicode_lower(u.username) LIKE unicode_lower(:pattern) ESCAPE '\'
        OR unicode_lower(u.first_name) LIKE unicode_lower(:pattern) ESCAPE '\'
        OR unicode_lower(u.last_name) LIKE unicode_lower(:pattern) ESCAPE '\')
