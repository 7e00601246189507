-- 1 if the file is a workspace
SELECT count(*)
  FROM sqlite_schema
 WHERE type = 'table'
   AND name = 'steward_workspace'
