-- :uuid
SELECT uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at
  FROM phoenix_kit_audit_logs
 WHERE uuid = :uuid
