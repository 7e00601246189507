-- :emails  those that are not in this list
DELETE FROM unsubscribed WHERE email NOT IN (SELECT value FROM json_each(:emails))
