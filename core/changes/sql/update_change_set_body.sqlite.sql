-- :id, :people, :body  what really was written
UPDATE change_sets
   SET people = :people,
       body = :body
 WHERE id = :id
