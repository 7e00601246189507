CREATE TABLE phoenix_kit_storage_dimensions (
    uuid TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    quality INTEGER NOT NULL DEFAULT 85,
    format TEXT,
    applies_to TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1,
    "order" INTEGER NOT NULL DEFAULT 0,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    maintain_aspect_ratio INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX phoenix_kit_storage_dimensions_name_index ON phoenix_kit_storage_dimensions (name);
