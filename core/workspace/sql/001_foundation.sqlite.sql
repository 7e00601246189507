-- What the workspace says about itself: schema_version (PhoenixKit's) and steward_step (the last step applied).
CREATE TABLE steward_workspace (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO steward_workspace (key, value) VALUES ('schema_version', '78'), ('steward_step', '0');
