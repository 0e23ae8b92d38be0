"""Whether a port of this machine is free: asked at once, before all that is to serve is loaded."""

import socket

from bot.settings import SettingsError

HERE = "127.0.0.1"
LARGEST_PORT = 65535


def check_port(host: str, port: int) -> None:
    """See that a port can be served; port 0 is any free one.

    Raises:
        SettingsError: It cannot; the sentence says why.
    """
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        raise taken(port, error) from error


def free_port(host: str) -> int:
    """Find a port that is free."""
    with socket.create_server((host, 0)) as server:
        return int(server.getsockname()[1])


def taken(port: int, error: OSError) -> SettingsError:
    reason = (error.strerror or type(error).__name__).lower()
    return SettingsError(f"port {port} cannot be served ({reason}): name another with --port")
