-- Since when an admin lets a generation wait that is being built or verified.
ALTER TABLE view_generation ADD COLUMN paused DATETIME(6);
-- Whether a check was made because its time had come, and nobody ordered it.
ALTER TABLE view_check ADD COLUMN scheduled BOOLEAN NOT NULL DEFAULT FALSE;
