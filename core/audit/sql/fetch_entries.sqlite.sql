-- :action, :target, :admin, :about, :from, :to  NULL for any; :limit, :offset
SELECT uuid, target_user_uuid, admin_user_uuid, action, ip_address, user_agent, metadata, inserted_at
  FROM phoenix_kit_audit_logs
 WHERE (:action IS NULL OR action = :action)
   AND (:target IS NULL OR target_user_uuid = :target)
   AND (:admin IS NULL OR admin_user_uuid = :admin)
   AND (:about IS NULL
        OR target_user_uuid = :about
        OR admin_user_uuid = :about)
   AND (:from IS NULL OR inserted_at >= :from)
   AND (:to IS NULL OR inserted_at <= :to)
 ORDER BY inserted_at DESC, uuid DESC
 LIMIT :limit OFFSET :offset
