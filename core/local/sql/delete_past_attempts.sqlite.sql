-- :now  milliseconds since 1970
DELETE FROM attempts WHERE ends_at <= :now
