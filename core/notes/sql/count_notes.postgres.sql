-- :users  one row a person about whom there are notes
SELECT user_uuid, count(*) AS notes
  FROM phoenix_kit_admin_notes
 WHERE user_uuid = ANY (:users)
 GROUP BY user_uuid
