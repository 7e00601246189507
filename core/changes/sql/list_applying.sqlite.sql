-- those of which nobody has noted what became of them
SELECT id, title, author, author_name, prepared_by, undoes, people, state, started_at, applied_at, undone_at, undone_by
  FROM change_sets
 WHERE state = 'applying'
 ORDER BY started_at, id
