"""Ada, the runner of the play: her story, her diary, and her chat as text."""
