CREATE TABLE phoenix_kit_email_templates (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    name varchar(255) NOT NULL,
    slug varchar(255) NOT NULL,
    display_name varchar(255) NOT NULL,
    description text,
    subject varchar(255) NOT NULL,
    html_body text NOT NULL,
    text_body text NOT NULL,
    category varchar(255) NOT NULL DEFAULT 'transactional',
    status varchar(255) NOT NULL DEFAULT 'draft',
    variables jsonb DEFAULT '{}',
    metadata jsonb DEFAULT '{}',
    usage_count integer NOT NULL DEFAULT 0,
    last_used_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    is_system boolean NOT NULL DEFAULT false,
    created_by_user_uuid uuid,
    updated_by_user_uuid uuid,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_email_templates_name_index ON phoenix_kit_email_templates (name);
CREATE UNIQUE INDEX phoenix_kit_email_templates_slug_index ON phoenix_kit_email_templates (slug);
CREATE UNIQUE INDEX phoenix_kit_email_templates_uuid_idx ON phoenix_kit_email_templates (uuid);
CREATE INDEX phoenix_kit_email_templates_category_index ON phoenix_kit_email_templates (category);
CREATE INDEX phoenix_kit_email_templates_category_status_index ON phoenix_kit_email_templates (category, status);
CREATE INDEX phoenix_kit_email_templates_status_index ON phoenix_kit_email_templates (status);
CREATE INDEX phoenix_kit_email_templates_status_is_system_index ON phoenix_kit_email_templates (status, is_system);
CREATE INDEX phoenix_kit_email_templates_is_system_index ON phoenix_kit_email_templates (is_system);
CREATE INDEX phoenix_kit_email_templates_inserted_at_index ON phoenix_kit_email_templates (inserted_at);
CREATE INDEX phoenix_kit_email_templates_last_used_at_index ON phoenix_kit_email_templates (last_used_at);
CREATE INDEX phoenix_kit_email_templates_usage_count_index ON phoenix_kit_email_templates (usage_count);
CREATE INDEX phoenix_kit_email_templates_created_by_user_uuid_idx
    ON phoenix_kit_email_templates (created_by_user_uuid);
CREATE INDEX phoenix_kit_email_templates_updated_by_user_uuid_idx
    ON phoenix_kit_email_templates (updated_by_user_uuid);
