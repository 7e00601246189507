-- :mailing :per_minute
UPDATE mailings SET per_minute = :per_minute, next_at = 0 WHERE id = :mailing
