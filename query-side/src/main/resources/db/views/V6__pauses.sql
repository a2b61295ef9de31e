-- Since when an admin lets a generation wait that is being built or verified.
ALTER TABLE view_generation ADD COLUMN paused DATETIME(6);
