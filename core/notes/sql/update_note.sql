-- :uuid :content :now
UPDATE phoenix_kit_admin_notes
   SET content = :content,
       updated_at = :now
 WHERE uuid = :uuid
