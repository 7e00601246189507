SELECT email FROM unsubscribed ORDER BY email
