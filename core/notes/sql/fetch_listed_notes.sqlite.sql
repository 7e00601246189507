-- :uuids  the keys; one row a note that exists, without a person or author where the account is deleted
SELECT n.uuid, n.user_uuid, n.author_uuid, n.content, n.inserted_at, n.updated_at,
       coalesce(nullif(trim(coalesce(a.first_name, '') || ' ' || coalesce(a.last_name, '')), ''),
                CAST(a.email AS text)) AS author_name,
       p.uuid AS person, p.email, p.username, p.first_name, p.last_name
  FROM phoenix_kit_admin_notes n
  LEFT JOIN phoenix_kit_users a ON a.uuid = n.author_uuid
  LEFT JOIN phoenix_kit_users p ON p.uuid = n.user_uuid
 WHERE n.uuid IN (SELECT value FROM json_each(:uuids))
