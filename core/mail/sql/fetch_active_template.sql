-- :name
SELECT subject, html_body, text_body
  FROM phoenix_kit_email_templates
 WHERE name = :name
   AND status = 'active'
