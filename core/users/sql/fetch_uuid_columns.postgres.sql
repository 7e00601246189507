-- :schema
SELECT table_name, column_name, is_nullable = 'YES' AS may_be_empty
  FROM information_schema.columns
 WHERE table_schema = :schema
   AND table_name LIKE 'phoenix\_kit\_%'
   AND data_type = 'uuid'
