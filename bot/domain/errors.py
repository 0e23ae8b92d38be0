"""What a runner can mend, as sentences for them."""


class CoachError(Exception):
    """Something a runner can put right, said in one sentence that shows a right example.

    The sentence is a template, so that it can be said in the runner's language; ``str()``
    gives it in English.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


class QuantityError(CoachError):
    """A number that no distance, duration or pace can have."""
