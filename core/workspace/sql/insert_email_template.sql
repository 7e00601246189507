-- :uuid :name :slug :display_name :description :subject :html_body :text_body :variables :metadata :now
INSERT INTO phoenix_kit_email_templates
       (uuid, name, slug, display_name, description, subject, html_body, text_body, category, status,
        variables, metadata, is_system, inserted_at, updated_at)
VALUES (:uuid, :name, :slug, :display_name, :description, :subject, :html_body, :text_body, 'system', 'active',
        :variables, :metadata, TRUE, :now, :now)
