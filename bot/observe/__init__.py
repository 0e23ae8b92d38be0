"""What an operator can see of a running coach: logs, metrics, health."""
