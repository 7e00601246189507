-- :name :version :subject :html :text :status :actor :now  version: the one that was changed
UPDATE phoenix_kit_email_templates
   SET subject = :subject,
       html_body = :html,
       text_body = :text,
       status = :status,
       version = version + 1,
       updated_by_user_uuid = :actor,
       updated_at = :now
 WHERE name = :name
   AND version = :version
