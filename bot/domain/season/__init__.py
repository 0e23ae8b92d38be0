"""The way to race day: phases, volumes, races."""
