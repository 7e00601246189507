SELECT count(*) FROM {table} WHERE {column} = :user
