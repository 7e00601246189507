-- What the search of people looks at, by groups of three letters. A file's row numbers may change, hence keys of its own.
CREATE TABLE steward_search_keys (
    id INTEGER PRIMARY KEY,
    user_uuid TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE steward_search USING fts5 (
    email, username, first_name, last_name, content = '', tokenize = 'trigram case_sensitive 1'
);
INSERT INTO steward_search_keys (user_uuid) SELECT uuid FROM phoenix_kit_users;
INSERT INTO steward_search (rowid, email, username, first_name, last_name)
SELECT k.id, unicode_lower(u.email), unicode_lower(u.username), unicode_lower(u.first_name), unicode_lower(u.last_name)
  FROM steward_search_keys k
  JOIN phoenix_kit_users u ON u.uuid = k.user_uuid;

CREATE TRIGGER steward_search_insert AFTER INSERT ON phoenix_kit_users
BEGIN
    INSERT INTO steward_search_keys (user_uuid) VALUES (new.uuid);
    INSERT INTO steward_search (rowid, email, username, first_name, last_name)
    SELECT id, unicode_lower(new.email), unicode_lower(new.username), unicode_lower(new.first_name), unicode_lower(new.last_name)
      FROM steward_search_keys
     WHERE user_uuid = new.uuid;
END;

-- The index keeps no texts: it is told the old ones to forget them.
CREATE TRIGGER steward_search_delete AFTER DELETE ON phoenix_kit_users
BEGIN
    INSERT INTO steward_search (steward_search, rowid, email, username, first_name, last_name)
    SELECT 'delete', id, unicode_lower(old.email), unicode_lower(old.username), unicode_lower(old.first_name), unicode_lower(old.last_name)
      FROM steward_search_keys
     WHERE user_uuid = old.uuid;
    DELETE FROM steward_search_keys WHERE user_uuid = old.uuid;
END;

CREATE TRIGGER steward_search_update AFTER UPDATE OF email, username, first_name, last_name ON phoenix_kit_users
    WHEN old.email IS NOT new.email OR old.username IS NOT new.username
      OR old.first_name IS NOT new.first_name OR old.last_name IS NOT new.last_name
BEGIN
    INSERT INTO steward_search (steward_search, rowid, email, username, first_name, last_name)
    SELECT 'delete', id, unicode_lower(old.email), unicode_lower(old.username), unicode_lower(old.first_name), unicode_lower(old.last_name)
      FROM steward_search_keys
     WHERE user_uuid = old.uuid;
    INSERT INTO steward_search (rowid, email, username, first_name, last_name)
    SELECT id, unicode_lower(new.email), unicode_lower(new.username), unicode_lower(new.first_name), unicode_lower(new.last_name)
      FROM steward_search_keys
     WHERE user_uuid = new.uuid;
END;
