CREATE TABLE phoenix_kit_buckets (
    uuid TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    region TEXT,
    endpoint TEXT,
    bucket_name TEXT,
    access_key_id TEXT,
    secret_access_key TEXT,
    cdn_url TEXT,
    path_prefix TEXT,
    enabled INTEGER NOT NULL DEFAULT 1,
    priority INTEGER NOT NULL DEFAULT 0,
    max_size_mb INTEGER,
    inserted_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    access_type TEXT DEFAULT 'public'
);
