SELECT name, display_name, subject, html_body, text_body, status, version, variables
  FROM phoenix_kit_email_templates
 ORDER BY name
