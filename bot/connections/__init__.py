"""What a runner connects: services behind ports, each off until it is asked for."""
