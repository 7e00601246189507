-- how many tables and views stand in the file
SELECT count(*)
  FROM sqlite_schema
 WHERE type IN ('table', 'view')
