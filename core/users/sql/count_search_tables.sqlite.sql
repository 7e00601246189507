-- how many indexes of letter groups the file has: one or, in a file of an older program, none
SELECT count(*)
  FROM sqlite_schema
 WHERE name = 'steward_search'
