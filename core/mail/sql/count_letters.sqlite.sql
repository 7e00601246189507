SELECT state, count(*) AS count FROM outbox GROUP BY state
