-- the smallest first
SELECT name, width, height, quality, format, maintain_aspect_ratio
  FROM phoenix_kit_storage_dimensions
 WHERE enabled AND applies_to IN ('image', 'both') AND width > 0
 ORDER BY width, height
