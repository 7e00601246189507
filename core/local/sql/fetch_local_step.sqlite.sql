-- the number of the last step applied
SELECT user_version FROM pragma_user_version
