-- :users  one row a person about whom there are notes
SELECT user_uuid, count(*) AS notes
  FROM phoenix_kit_admin_notes
 WHERE user_uuid IN (SELECT value FROM json_each(:users))
 GROUP BY user_uuid
