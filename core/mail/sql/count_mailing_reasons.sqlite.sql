-- :mailing
SELECT problem, count(*) AS count FROM outbox WHERE mailing = :mailing AND state = 'left_out' GROUP BY problem
