"""Inbox and outbox in SQL."""
