-- :id  the newest applied change set that takes this one back
SELECT id
  FROM change_sets
 WHERE undoes = :id
   AND state = 'applied'
 ORDER BY started_at DESC, id DESC
 LIMIT 1
