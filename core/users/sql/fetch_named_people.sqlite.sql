-- :uuids  whom of these the rows of a table name
SELECT DISTINCT {column} AS person
  FROM {table}
 WHERE {column} IN (SELECT value FROM json_each(:uuids))
