-- :holder :user_uuid :person :file_name :source :is_own_copy :bytes :state :due_at :places
INSERT INTO uploads (holder, user_uuid, person, file_name, source, is_own_copy, bytes, state, due_at, places)
VALUES (:holder, :user_uuid, :person, :file_name, :source, :is_own_copy, :bytes, :state, :due_at, :places)
RETURNING id
