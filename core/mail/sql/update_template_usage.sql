-- :name :now
UPDATE phoenix_kit_email_templates
   SET usage_count = usage_count + 1,
       last_used_at = :now,
       updated_at = :now
 WHERE name = :name
   AND status = 'active'
