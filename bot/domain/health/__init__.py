"""What holds running back: pain, illness, heat, breaks."""
