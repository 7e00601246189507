-- :id :state :attempts :due_at :problem
UPDATE uploads SET state = :state, attempts = :attempts, due_at = :due_at, problem = :problem WHERE id = :id
