-- uuids are bound as text, so that the nil UUID is stored as such
INSERT INTO phoenix_kit_audit_logs (
    uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at)
VALUES (:uuid, :target, :admin, :action, :ip_address, :user_agent, :metadata, :now)
