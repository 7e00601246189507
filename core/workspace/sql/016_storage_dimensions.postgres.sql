CREATE TABLE phoenix_kit_storage_dimensions (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    name varchar(255) NOT NULL,
    width integer,
    height integer,
    quality integer NOT NULL DEFAULT 85,
    format varchar(255),
    applies_to varchar(255) NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    "order" integer NOT NULL DEFAULT 0,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    maintain_aspect_ratio boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX phoenix_kit_storage_dimensions_name_index ON phoenix_kit_storage_dimensions (name);
CREATE INDEX phoenix_kit_storage_dimensions_enabled_index ON phoenix_kit_storage_dimensions (enabled);
CREATE INDEX phoenix_kit_storage_dimensions_order_index ON phoenix_kit_storage_dimensions ("order");
