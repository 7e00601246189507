-- What became of a person's avatar by an upload that is done. The row stays until it is remembered how to
-- take that back.
ALTER TABLE uploads ADD COLUMN before_file TEXT;
ALTER TABLE uploads ADD COLUMN after_file TEXT;
PRAGMA user_version = 7;
