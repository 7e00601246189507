SELECT count(*) FROM {table} WHERE {column} = :file
