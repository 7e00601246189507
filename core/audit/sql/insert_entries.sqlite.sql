-- :entries  [{"uuid", "target", "action", "metadata"}], and what all of them have in common
INSERT INTO phoenix_kit_audit_logs (
    uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at)
SELECT e.value ->> '$.uuid', e.value ->> '$.target', :admin, e.value ->> '$.action', :ip_address, :user_agent,
       e.value ->> '$.metadata', :now
  FROM json_each(:entries) e
