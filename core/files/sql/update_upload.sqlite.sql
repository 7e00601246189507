-- :id :state :attempts :due_at :problem :before_file :after_file
UPDATE uploads
   SET state = :state,
       attempts = :attempts,
       due_at = :due_at,
       problem = :problem,
       before_file = :before_file,
       after_file = :after_file
 WHERE id = :id
