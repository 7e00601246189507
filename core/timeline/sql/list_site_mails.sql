-- :user, :email, :until, :limit  what the site sent and logged; its own mails about accounts name no user
SELECT m.uuid, m.subject, m."to" AS recipient, m.status, m.sent_at
  FROM phoenix_kit_email_logs m
 WHERE (m.user_uuid = :user OR m."to" = :email)
   AND m.sent_at < :until
 ORDER BY m.sent_at DESC, m.uuid DESC
 LIMIT :limit
