-- :mailing :now  one that comes late does not make the next one late
UPDATE mailings
   SET next_at = CASE WHEN per_minute > 0 THEN max(next_at + 60000 / per_minute, :now) ELSE :now END
 WHERE id = :mailing
