CREATE TABLE phoenix_kit_audit_logs (
    action varchar(255) NOT NULL,
    ip_address varchar(255),
    user_agent text,
    metadata jsonb DEFAULT '{}',
    inserted_at timestamptz NOT NULL,
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    target_user_uuid uuid,
    admin_user_uuid uuid
);
CREATE UNIQUE INDEX phoenix_kit_audit_logs_uuid_idx ON phoenix_kit_audit_logs (uuid);
CREATE INDEX phoenix_kit_audit_logs_inserted_at_index ON phoenix_kit_audit_logs (inserted_at);
CREATE INDEX phoenix_kit_audit_logs_action_index ON phoenix_kit_audit_logs (action);
CREATE INDEX phoenix_kit_audit_logs_action_inserted_at_index ON phoenix_kit_audit_logs (action, inserted_at);
CREATE INDEX phoenix_kit_audit_logs_target_user_uuid_idx ON phoenix_kit_audit_logs (target_user_uuid);
CREATE INDEX phoenix_kit_audit_logs_admin_user_uuid_idx ON phoenix_kit_audit_logs (admin_user_uuid);
