-- :acts  [{"action", "metadata", "targets": {uuid of the entry: uuid of whom it is about}}], and what all of them
-- have in common. An act is read once, not for each of those it is about.
WITH act AS MATERIALIZED (
    SELECT value ->> '$.action' AS action, value ->> '$.metadata' AS metadata, value -> '$.targets' AS targets
      FROM json_each(:acts))
INSERT INTO phoenix_kit_audit_logs (
    uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at)
SELECT target.key, target.value, :admin, act.action, :ip_address, :user_agent, act.metadata, :now
  FROM act
  JOIN json_each(act.targets) target
