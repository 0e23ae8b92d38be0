"""Keys of connected services at rest: encrypted, so that a copy of the database tells none."""

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class SecretBox:
    """Encrypts with the first of the operator's secrets, and reads what any of them wrote."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(secret) for secret in secrets])

    def encrypt(self, key: str) -> str:
        return self._fernet.encrypt(key.encode()).decode()

    def decrypt(self, sealed: str) -> str | None:
        """Tell the key; ``None`` where it was encrypted with a secret that is gone."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken:
            return None
