SELECT m.name AS table_name, c.name AS column_name, c."notnull" = 0 AS may_be_empty
  FROM sqlite_master m
  JOIN pragma_table_info(m.name) c
 WHERE m.type = 'table'
   AND m.name LIKE 'phoenix_kit_%'
   AND c.name LIKE '%\_uuid' ESCAPE '\'
