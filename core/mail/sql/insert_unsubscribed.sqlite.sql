-- :emails :now
INSERT INTO unsubscribed (email, added_at)
SELECT value, :now FROM json_each(:emails) WHERE TRUE
ON CONFLICT (email) DO NOTHING
