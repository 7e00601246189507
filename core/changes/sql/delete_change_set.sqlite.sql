-- :id
DELETE FROM change_sets WHERE id = :id
