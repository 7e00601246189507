-- :uuids  the highest rank of those who have one: 2 Owner, 1 Admin
SELECT a.user_uuid, max(CASE r.name WHEN 'Owner' THEN 2 ELSE 1 END) AS rank
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
 WHERE a.user_uuid IN (SELECT value FROM json_each(:uuids))
   AND r.name IN ('Owner', 'Admin')
 GROUP BY a.user_uuid
