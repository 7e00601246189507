-- one row; holders count once, and only while they exist
SELECT count(*) AS total_users,
       coalesce(sum(CASE WHEN u.is_active THEN 1 ELSE 0 END), 0) AS active_users,
       coalesce(sum(CASE WHEN u.confirmed_at IS NULL THEN 0 ELSE 1 END), 0) AS confirmed_users,
       (SELECT count(DISTINCT h.uuid)
          FROM phoenix_kit_users h
          JOIN phoenix_kit_user_role_assignments a ON a.user_uuid = h.uuid
          JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
         WHERE r.name = 'Owner') AS owner_count,
       (SELECT count(DISTINCT h.uuid)
          FROM phoenix_kit_users h
          JOIN phoenix_kit_user_role_assignments a ON a.user_uuid = h.uuid
          JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
         WHERE r.name = 'Admin') AS admin_count,
       (SELECT count(DISTINCT h.uuid)
          FROM phoenix_kit_users h
          JOIN phoenix_kit_user_role_assignments a ON a.user_uuid = h.uuid
          JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
         WHERE r.name = 'User') AS user_count
  FROM phoenix_kit_users u
