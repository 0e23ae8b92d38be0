"""What may be an emergency: red flags of the body, and words of somebody who despairs."""
