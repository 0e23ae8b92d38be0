"""What a watch recorded."""
