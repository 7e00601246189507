CREATE TABLE phoenix_kit_email_templates (
    uuid TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    display_name TEXT NOT NULL,
    description TEXT,
    subject TEXT NOT NULL,
    html_body TEXT NOT NULL,
    text_body TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT 'transactional',
    status TEXT NOT NULL DEFAULT 'draft',
    variables TEXT DEFAULT '{}',
    metadata TEXT DEFAULT '{}',
    usage_count INTEGER NOT NULL DEFAULT 0,
    last_used_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    is_system INTEGER NOT NULL DEFAULT 0,
    created_by_user_uuid TEXT,
    updated_by_user_uuid TEXT,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX phoenix_kit_email_templates_name_index ON phoenix_kit_email_templates (name);
CREATE UNIQUE INDEX phoenix_kit_email_templates_slug_index ON phoenix_kit_email_templates (slug);
