"""The one schema, on SQLite and on PostgreSQL, and every statement that touches it."""
