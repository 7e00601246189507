-- :change_set, :from  the people whom the audit log names beside a change set
SELECT DISTINCT target_user_uuid
  FROM phoenix_kit_audit_logs
 WHERE inserted_at >= :from
   AND metadata ->> '$.change_set' = :change_set
