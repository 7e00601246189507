-- :uuid :action :target :admin :ip_address :user_agent :metadata :time
INSERT INTO phoenix_kit_audit_logs
       (uuid, action, target_user_uuid, admin_user_uuid, ip_address, user_agent, metadata, inserted_at)
VALUES (:uuid, :action, :target, :admin, :ip_address, :user_agent, :metadata, :time)
