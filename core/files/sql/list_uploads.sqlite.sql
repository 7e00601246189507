-- :holder
SELECT id, user_uuid, person, file_name, source, is_own_copy, bytes, state, attempts, due_at, problem, places,
       before_file, after_file
  FROM uploads
 WHERE holder = :holder
 ORDER BY id
