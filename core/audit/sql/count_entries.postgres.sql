-- :action, :target, :admin, :about, :from, :to  NULL for any
SELECT count(*)
  FROM phoenix_kit_audit_logs
 WHERE (CAST(:action AS text) IS NULL OR action = CAST(:action AS text))
   AND (CAST(:target AS uuid) IS NULL OR target_user_uuid = CAST(:target AS uuid))
   AND (CAST(:admin AS uuid) IS NULL OR admin_user_uuid = CAST(:admin AS uuid))
   AND (CAST(:about AS uuid) IS NULL
        OR target_user_uuid = CAST(:about AS uuid)
        OR admin_user_uuid = CAST(:about AS uuid))
   AND (CAST(:from AS timestamptz) IS NULL OR inserted_at >= CAST(:from AS timestamptz))
   AND (CAST(:to AS timestamptz) IS NULL OR inserted_at <= CAST(:to AS timestamptz))
