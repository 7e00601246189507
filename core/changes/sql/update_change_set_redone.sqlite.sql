-- :undo  the id of an undo that was taken back: what it undid is in force again
UPDATE change_sets
   SET state = 'applied',
       undone_at = NULL,
       undone_by = ''
 WHERE id = (SELECT undoes FROM change_sets WHERE id = :undo AND undoes <> '')
