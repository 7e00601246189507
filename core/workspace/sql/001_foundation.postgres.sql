-- What every table leans on, and the table whose comment is PhoenixKit's version.
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

-- UUID of version 7: 48 bits of Unix milliseconds, then random bits.
CREATE FUNCTION uuid_generate_v7() RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
    milliseconds bigint := floor(extract(epoch FROM clock_timestamp()) * 1000);
    bytes bytea := substring(int8send(milliseconds) FROM 3) || gen_random_bytes(10);
BEGIN
    bytes := set_byte(bytes, 6, (get_byte(bytes, 6) & 15) | 112);
    bytes := set_byte(bytes, 8, (get_byte(bytes, 8) & 63) | 128);
    RETURN encode(bytes, 'hex')::uuid;
END
$$;

CREATE TABLE phoenix_kit (
    id integer PRIMARY KEY,
    version integer NOT NULL,
    migrated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX phoenix_kit_version_index ON phoenix_kit (version);
COMMENT ON TABLE phoenix_kit IS '78';
