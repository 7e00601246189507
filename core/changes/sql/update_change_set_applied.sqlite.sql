-- :id, :now
UPDATE change_sets
   SET state = 'applied',
       applied_at = :now
 WHERE id = :id
