-- a change set that is about to be applied
INSERT INTO change_sets (id, title, author, author_name, prepared_by, undoes, people, state, started_at, body)
VALUES (:id, :title, :author, :author_name, :prepared_by, :undoes, :people, 'applying', :now, :body)
