SELECT m.name AS child_table, k."from" AS child_column, k."table" AS parent_table, k."to" AS parent_column
  FROM sqlite_master m
  JOIN pragma_foreign_key_list(m.name) k
 WHERE m.type = 'table'
   AND k.on_delete = 'CASCADE'
 ORDER BY 1, 2
