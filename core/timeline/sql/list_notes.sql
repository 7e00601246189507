-- :user, :until, :limit
SELECT n.uuid, n.author_uuid, n.content, n.inserted_at
  FROM phoenix_kit_admin_notes n
 WHERE n.user_uuid = :user
   AND n.inserted_at < :until
 ORDER BY n.inserted_at DESC, n.uuid DESC
 LIMIT :limit
