CREATE TABLE phoenix_kit_buckets (
    uuid uuid PRIMARY KEY DEFAULT uuid_generate_v7(),
    name varchar(255) NOT NULL,
    provider varchar(255) NOT NULL,
    region varchar(255),
    endpoint varchar(255),
    bucket_name varchar(255),
    access_key_id varchar(255),
    secret_access_key varchar(255),
    cdn_url varchar(255),
    path_prefix varchar(255),
    enabled boolean NOT NULL DEFAULT true,
    priority integer NOT NULL DEFAULT 0,
    max_size_mb bigint,
    inserted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    access_type varchar(20) DEFAULT 'public'
);
CREATE INDEX phoenix_kit_buckets_enabled_index ON phoenix_kit_buckets (enabled);
CREATE INDEX phoenix_kit_buckets_provider_index ON phoenix_kit_buckets (provider);
