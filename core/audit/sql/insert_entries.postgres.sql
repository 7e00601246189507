-- :entries  [{"uuid", "target", "action", "metadata"}], and what all of them have in common; uuids as text
INSERT INTO phoenix_kit_audit_logs (
    uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at)
SELECT e.uuid, e.target, :admin, e.action, :ip_address, :user_agent, e.metadata, :now
  FROM json_to_recordset(CAST(:entries AS json)) AS e (uuid uuid, target uuid, action text, metadata jsonb)
