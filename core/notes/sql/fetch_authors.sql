-- by name; authors whose account is gone have none
SELECT a.uuid,
       coalesce(nullif(trim(coalesce(a.first_name, '') || ' ' || coalesce(a.last_name, '')), ''),
                CAST(a.email AS text)) AS name
  FROM (SELECT DISTINCT author_uuid FROM phoenix_kit_admin_notes) n
  JOIN phoenix_kit_users a ON a.uuid = n.author_uuid
 ORDER BY name
 LIMIT 100
