-- :holder
SELECT id, user_uuid, person, file_name, source, is_own_copy, bytes, state, attempts, due_at, problem, places
  FROM uploads
 WHERE holder = :holder
 ORDER BY id
