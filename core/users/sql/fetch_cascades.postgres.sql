-- :schema
SELECT child.relname AS child_table, child_column.attname AS child_column,
       parent.relname AS parent_table, parent_column.attname AS parent_column
  FROM pg_constraint k
  JOIN pg_class child ON child.oid = k.conrelid
  JOIN pg_class parent ON parent.oid = k.confrelid
  JOIN pg_namespace n ON n.oid = child.relnamespace AND n.oid = parent.relnamespace
  JOIN pg_attribute child_column ON child_column.attrelid = k.conrelid AND child_column.attnum = k.conkey[1]
  JOIN pg_attribute parent_column ON parent_column.attrelid = k.confrelid AND parent_column.attnum = k.confkey[1]
 WHERE n.nspname = :schema
   AND k.contype = 'f'
   AND k.confdeltype = 'c'
   AND cardinality(k.conkey) = 1
 ORDER BY 1, 2
