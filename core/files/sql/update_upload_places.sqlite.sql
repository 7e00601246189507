-- :id :places
UPDATE uploads SET places = :places WHERE id = :id
