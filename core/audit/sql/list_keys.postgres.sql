-- :action, :target, :admin, :about, :from, :to, and :person, :actor, :search, which are patterns for LIKE with \ as
-- escape character: '' for any; :limit; {order}, ASC or DESC
-- named: the people whose names fit a pattern, and which one
WITH named AS (
    SELECT p.part, u.uuid
      FROM (VALUES ('person', CAST(:person AS text)),
                   ('actor', CAST(:actor AS text)),
                   ('search', CAST(:search AS text))) AS p (part, pattern)
      JOIN phoenix_kit_users u
        ON u.email ILIKE p.pattern
        OR u.username ILIKE p.pattern
        OR concat_ws(' ', u.first_name, u.last_name) ILIKE p.pattern
     WHERE p.pattern <> '')
SELECT l.uuid
  FROM phoenix_kit_audit_logs l
 WHERE (CAST(:action AS text) = '' OR l.action = CAST(:action AS text))
   AND (CAST(:target AS text) = '' OR l.target_user_uuid = CAST(NULLIF(CAST(:target AS text), '') AS uuid))
   AND (CAST(:admin AS text) = '' OR l.admin_user_uuid = CAST(NULLIF(CAST(:admin AS text), '') AS uuid))
   AND (CAST(:about AS text) = ''
        OR l.target_user_uuid = CAST(NULLIF(CAST(:about AS text), '') AS uuid)
        OR l.admin_user_uuid = CAST(NULLIF(CAST(:about AS text), '') AS uuid))
   AND (CAST(:from AS text) = '' OR l.inserted_at >= CAST(NULLIF(CAST(:from AS text), '') AS timestamptz))
   AND (CAST(:to AS text) = '' OR l.inserted_at <= CAST(NULLIF(CAST(:to AS text), '') AS timestamptz))
   AND (CAST(:person AS text) = ''
        OR l.metadata ->> 'target_email' ILIKE CAST(:person AS text)
        OR l.target_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'person'))
   AND (CAST(:actor AS text) = ''
        OR l.metadata ->> 'admin_email' ILIKE CAST(:actor AS text)
        OR l.admin_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'actor'))
   AND (CAST(:search AS text) = ''
        OR CAST(l.metadata AS text) ILIKE CAST(:search AS text)
        OR l.ip_address ILIKE CAST(:search AS text)
        OR l.user_agent ILIKE CAST(:search AS text)
        OR l.action ILIKE CAST(:search AS text)
        OR l.target_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'search')
        OR l.admin_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'search'))
 ORDER BY l.inserted_at {order}, l.uuid {order}
 LIMIT CAST(:limit AS bigint)
