"""How the Bot API says no."""

from typing import Any


class RefusedCallError(Exception):
    """A call that is answered with ``"ok": false``.

    Attributes:
        code: The HTTP status, repeated in the body.
        retry_after: Seconds to wait before the next call, with 429.
    """

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def as_json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


def bad_request(why: str) -> RefusedCallError:
    return RefusedCallError(400, f"Bad Request: {why}")


def forbidden(why: str) -> RefusedCallError:
    return RefusedCallError(403, f"Forbidden: {why}")
