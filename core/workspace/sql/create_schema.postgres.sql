-- {schema}  quoted name of the schema that will hold the tables
CREATE SCHEMA IF NOT EXISTS {schema}
