DELETE FROM {table} WHERE {column} = :user
