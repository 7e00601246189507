-- :limit  the newest first, without those that take others back
SELECT id, title, author, author_name, prepared_by, undoes, people, state, started_at, applied_at, undone_at, undone_by
  FROM change_sets
 WHERE undoes = ''
 ORDER BY started_at DESC, id DESC
 LIMIT :limit
