-- :id
SELECT id, title, author, author_name, prepared_by, undoes, people, state, started_at, applied_at, undone_at, undone_by,
       body
  FROM change_sets
 WHERE id = :id
