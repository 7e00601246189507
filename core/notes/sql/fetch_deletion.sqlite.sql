-- :user, :note  the log's row about the last time that this note was deleted
SELECT metadata
  FROM phoenix_kit_audit_logs
 WHERE target_user_uuid = :user
   AND action = 'user_updated'
   AND json_extract(metadata, '$.note') = :note
   AND json_extract(metadata, '$.note_change') = 'deleted'
 ORDER BY uuid DESC
 LIMIT 1
