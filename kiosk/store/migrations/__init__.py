"""The revisions of the schema, oldest first; one history for SQLite and PostgreSQL."""
