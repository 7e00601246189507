-- :user, :until, :limit  the last edit of each note
SELECT n.uuid, n.author_uuid, n.content, n.updated_at
  FROM phoenix_kit_admin_notes n
 WHERE n.user_uuid = :user
   AND n.updated_at <> n.inserted_at
   AND n.updated_at < :until
 ORDER BY n.updated_at DESC, n.uuid DESC
 LIMIT :limit
