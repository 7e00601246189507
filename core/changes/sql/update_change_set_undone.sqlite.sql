-- :id, :now, :name  who took it back
UPDATE change_sets
   SET state = 'undone',
       undone_at = :now,
       undone_by = :name
 WHERE id = :id
