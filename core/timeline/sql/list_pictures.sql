-- :user, :until, :limit
SELECT f.uuid, f.original_file_name, f.inserted_at
  FROM phoenix_kit_files f
 WHERE f.user_uuid = :user
   AND f.file_type = 'image'
   AND f.inserted_at < :until
 ORDER BY f.inserted_at DESC, f.uuid DESC
 LIMIT :limit
