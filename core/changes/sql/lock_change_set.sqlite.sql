-- :id  a writing transaction holds the whole file
SELECT length(:id)
