-- :uuid :content :before  the content it has so far; :now
UPDATE phoenix_kit_admin_notes
   SET content = :content,
       updated_at = :now
 WHERE uuid = :uuid
   AND content = :before
