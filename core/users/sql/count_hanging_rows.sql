SELECT count(*) FROM {table} WHERE {condition} AND NOT {counted}
