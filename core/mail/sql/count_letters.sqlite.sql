SELECT state, count(*) AS count FROM outbox WHERE mailing IS NULL GROUP BY state
