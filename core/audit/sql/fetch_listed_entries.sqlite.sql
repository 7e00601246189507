-- :uuids  the keys; with the names of those whom the entries name, NULL for who does not exist
SELECT l.uuid, l.target_user_uuid, l.admin_user_uuid, l.action, l.ip_address, l.user_agent, l.metadata, l.inserted_at,
       a.email AS actor_email, a.username AS actor_username, a.first_name AS actor_first_name,
       a.last_name AS actor_last_name,
       t.email AS target_email, t.username AS target_username, t.first_name AS target_first_name,
       t.last_name AS target_last_name
  FROM phoenix_kit_audit_logs l
  LEFT JOIN phoenix_kit_users a ON a.uuid = l.admin_user_uuid
  LEFT JOIN phoenix_kit_users t ON t.uuid = l.target_user_uuid
 WHERE l.uuid IN (SELECT value FROM json_each(:uuids))
