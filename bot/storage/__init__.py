"""What is remembered: SQLAlchemy over SQLite or PostgreSQL."""
