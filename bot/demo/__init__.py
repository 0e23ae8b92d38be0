"""The demo: a chat page, and a runner's first two weeks as a play."""
