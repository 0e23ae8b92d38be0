"""The demo as somebody starts it: a port that cannot be had, and what is left at the end."""

import signal
import socket
import subprocess
import sys

import pytest

from bot.cli.main import main

DEMO = (sys.executable, "-m", "bot", "demo", "--port")


@pytest.mark.parametrize("port", ["99999", "-1", "eight"])
def test_a_port_that_is_none_is_refused_in_a_sentence(
    port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["demo", "--port", port])

    assert end.value.code == 2
    [said] = capsys.readouterr().err.splitlines()
    assert said.startswith("milecoach: Invalid value for '--port'")


def test_a_port_that_is_taken_is_told_in_a_sentence_before_anything_is_loaded() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code = (
            "import sys; from bot.cli.main import main\n"
            "try:\n"
            f"    main(['demo', '--port', '{port}'])\n"
            "finally:\n"
            "    print([one for one in ('bot.app', 'telegram') if one in sys.modules])\n"
        )
        command = (sys.executable, "-c", code)
        told = subprocess.run(command, capture_output=True, text=True, check=False)

    assert told.returncode == 2
    assert told.stderr.startswith(f"milecoach: port {port} cannot be served (address already in")
    assert told.stderr.count("\n") == 1
    assert told.stdout == "[]\n"


def test_the_demo_says_that_it_keeps_nothing() -> None:
    with subprocess.Popen([*DEMO, "0"], stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout
        begun = demo.stdout.readline()
        demo.send_signal(signal.SIGINT)
        ended = demo.stdout.read()

    assert demo.returncode == 0
    assert "Ctrl+C ends it, and its chats with it" in begun
    assert "a demo keeps nothing" in ended
