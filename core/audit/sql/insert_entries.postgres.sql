-- :acts  [{"action", "metadata", "targets": {uuid of the entry: uuid of whom it is about}}], and what all of them
-- have in common; uuids as text
INSERT INTO phoenix_kit_audit_logs (
    uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at)
SELECT CAST(target.key AS uuid), CAST(target.value AS uuid), :admin, act.action, :ip_address, :user_agent, act.metadata,
       :now
  FROM jsonb_to_recordset(CAST(:acts AS jsonb)) AS act (action text, metadata jsonb, targets jsonb)
 CROSS JOIN jsonb_each_text(act.targets) AS target
