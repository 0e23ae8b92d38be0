"""Where the cities of the world are, as far as their clocks go (GeoNames, CC BY 4.0)."""
