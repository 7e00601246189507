SELECT count(*) FROM {table} WHERE :file = ANY ({column})
