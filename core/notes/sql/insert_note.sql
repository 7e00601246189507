-- :uuid :user_uuid :author_uuid :content :now
INSERT INTO phoenix_kit_admin_notes (uuid, user_uuid, author_uuid, content, inserted_at, updated_at)
VALUES (:uuid, :user_uuid, :author_uuid, :content, :now, :now)
