-- :user_uuid  newest first; the author's account may be gone
SELECT n.uuid, n.user_uuid, n.author_uuid, n.content, n.inserted_at, n.updated_at,
       coalesce(nullif(trim(coalesce(a.first_name, '') || ' ' || coalesce(a.last_name, '')), ''),
                CAST(a.email AS text)) AS author_name
  FROM phoenix_kit_admin_notes n
  LEFT JOIN phoenix_kit_users a ON a.uuid = n.author_uuid
 WHERE n.user_uuid = :user_uuid
 ORDER BY n.inserted_at DESC, n.uuid DESC
