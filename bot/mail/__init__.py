"""What is sent and kept for sending: letters, calls, lanes, leases, fates, budget."""
