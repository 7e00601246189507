-- :uuid :user_uuid :author_uuid :content :inserted_at :updated_at
INSERT INTO phoenix_kit_admin_notes (uuid, user_uuid, author_uuid, content, inserted_at, updated_at)
VALUES (:uuid, :user_uuid, :author_uuid, :content, :inserted_at, :updated_at)
