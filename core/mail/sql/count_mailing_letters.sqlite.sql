-- :mailing
SELECT state, count(*) AS count FROM outbox WHERE mailing = :mailing GROUP BY state
