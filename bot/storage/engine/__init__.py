"""The databases: connections, transactions, column types, schema."""
