-- :action, :target, :admin, :about, :from, :to, and :person, :actor, :search, which are patterns for LIKE with \ as
-- escape character: '' for any; :limit; {order}, ASC or DESC
-- named: the people whose names fit a pattern, and which one
WITH patterns (part, pattern) AS (
    VALUES ('person', unicode_lower(:person)), ('actor', unicode_lower(:actor)), ('search', unicode_lower(:search))),
named AS (
    SELECT p.part, u.uuid
      FROM patterns p
      JOIN phoenix_kit_users u
        ON unicode_lower(u.email) LIKE p.pattern ESCAPE '\'
        OR unicode_lower(u.username) LIKE p.pattern ESCAPE '\'
        OR unicode_lower(coalesce(u.first_name, '') || ' ' || coalesce(u.last_name, '')) LIKE p.pattern ESCAPE '\'
     WHERE p.pattern <> '')
SELECT l.uuid
  FROM phoenix_kit_audit_logs l
 WHERE (:action = '' OR l.action = :action)
   AND (:target = '' OR l.target_user_uuid = :target)
   AND (:admin = '' OR l.admin_user_uuid = :admin)
   AND (:about = '' OR l.target_user_uuid = :about OR l.admin_user_uuid = :about)
   AND (:from = '' OR l.inserted_at >= :from)
   AND (:to = '' OR l.inserted_at <= :to)
   AND (:person = ''
        OR unicode_lower(l.metadata ->> 'target_email') LIKE unicode_lower(:person) ESCAPE '\'
        OR l.target_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'person'))
   AND (:actor = ''
        OR unicode_lower(l.metadata ->> 'admin_email') LIKE unicode_lower(:actor) ESCAPE '\'
        OR l.admin_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'actor'))
   AND (:search = ''
        OR unicode_lower(l.metadata) LIKE unicode_lower(:search) ESCAPE '\'
        OR unicode_lower(l.ip_address) LIKE unicode_lower(:search) ESCAPE '\'
        OR unicode_lower(l.user_agent) LIKE unicode_lower(:search) ESCAPE '\'
        OR unicode_lower(l.action) LIKE unicode_lower(:search) ESCAPE '\'
        OR l.target_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'search')
        OR l.admin_user_uuid IN (SELECT n.uuid FROM named n WHERE n.part = 'search'))
 ORDER BY l.inserted_at {order}, l.uuid {order}
 LIMIT :limit
