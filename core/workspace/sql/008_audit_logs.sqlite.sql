-- No foreign keys: an entry outlives the people that it names.
CREATE TABLE phoenix_kit_audit_logs (
    uuid TEXT NOT NULL PRIMARY KEY,
    action TEXT NOT NULL,
    target_user_uuid TEXT,
    admin_user_uuid TEXT,
    ip_address TEXT,
    user_agent TEXT,
    metadata TEXT DEFAULT '{}',
    inserted_at TEXT NOT NULL
);
CREATE INDEX phoenix_kit_audit_logs_inserted_at_index ON phoenix_kit_audit_logs (inserted_at, uuid);
CREATE INDEX phoenix_kit_audit_logs_action_inserted_at_index ON phoenix_kit_audit_logs (action, inserted_at);
CREATE INDEX phoenix_kit_audit_logs_target_user_uuid_idx ON phoenix_kit_audit_logs (target_user_uuid, inserted_at);
CREATE INDEX phoenix_kit_audit_logs_admin_user_uuid_idx ON phoenix_kit_audit_logs (admin_user_uuid, inserted_at);
