-- :id  the newest change set in force that brought this one back
SELECT redo.id
  FROM change_sets redo
  JOIN change_sets undo ON undo.id = redo.undoes
 WHERE undo.undoes = :id
   AND redo.state = 'applied'
 ORDER BY redo.started_at DESC, redo.id DESC
 LIMIT 1
