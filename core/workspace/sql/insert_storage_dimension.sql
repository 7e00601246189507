-- :uuid :name :width :height :quality :format :applies_to :order :now
INSERT INTO phoenix_kit_storage_dimensions
       (uuid, name, width, height, quality, format, applies_to, "order", inserted_at, updated_at)
VALUES (:uuid, :name, :width, :height, :quality, :format, :applies_to, :order, :now, :now)
