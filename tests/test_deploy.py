"""The examples for operators: every setting reaches the coach, and none is misspelt."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from bot.settings import Settings

ROOT = Path(__file__).parents[1]
SETTINGS = {name.upper() for name in Settings.model_fields}
OF_COMPOSE = {"POSTGRES_PASSWORD", "PUBLISH"}
OF_POSTGRES = {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"}


def read(name: str) -> str:
    return (ROOT / name).read_text()


def test_each_setting_stands_in_the_example_with_a_line_of_why() -> None:
    lines = read(".env.example").splitlines()
    named = [re.match(r"#?([A-Z][A-Z_]+)=", line) for line in lines]

    assert {one[1] for one in named if one} == SETTINGS | OF_COMPOSE
    paragraphs = read(".env.example").split("\n\n")
    assert all(paragraph.startswith("# ") for paragraph in paragraphs)


@pytest.mark.parametrize(
    ("file", "pattern"),
    [
        ("deploy/milecoach.service", r"^Environment=([A-Z_]+)="),
        ("deploy/kubernetes.yaml", r"\{name: ([A-Z_]+), value"),
        ("compose.yaml", r"^ +([A-Z_]+): "),
    ],
)
def test_each_example_sets_what_there_is(file: str, pattern: str) -> None:
    named = set(re.findall(pattern, read(file), re.MULTILINE))

    assert named
    assert named <= SETTINGS | OF_POSTGRES


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("deploy/milecoach.service", "EnvironmentFile=/etc/milecoach.env"),
        ("deploy/kubernetes.yaml", "- secretRef: {name: milecoach}"),
        ("compose.yaml", "env_file: .env"),
    ],
)
def test_each_example_passes_all_settings_on(file: str, line: str) -> None:
    assert line in read(file)


@pytest.mark.parametrize(
    ("file", "pattern"),
    [
        ("deploy/milecoach.service", r"TimeoutStopSec=(\d+)"),
        ("deploy/kubernetes.yaml", r"terminationGracePeriodSeconds: (\d+)"),
        ("compose.yaml", r"stop_grace_period: (\d+)s"),
    ],
)
def test_each_example_waits_for_the_end(file: str, pattern: str) -> None:
    assert [int(seconds) >= 15 for seconds in re.findall(pattern, read(file))] == [True]


def test_images_are_pinned() -> None:
    images = re.findall(
        r"^(?:FROM|    image:) (\S+)", read("Dockerfile") + read("compose.yaml"), re.M
    )

    assert images
    assert all(re.search(r":\d+\.\d+", image) for image in images)


SYSTEMD = shutil.which("systemd-analyze")


@pytest.mark.skipif(SYSTEMD is None, reason="no systemd on this machine")
def test_systemd_itself_finds_nothing_to_mend(tmp_path: Path) -> None:
    assert SYSTEMD is not None
    unit = tmp_path / "milecoach.service"
    # It also looks whether what is started is there.
    there = shutil.which("true") or "/bin/true"
    unit.write_text(
        re.sub("ExecStart=\\S+", f"ExecStart={there}", read("deploy/milecoach.service"))
    )

    told = subprocess.run(
        [SYSTEMD, "verify", "--man=no", unit], check=False, capture_output=True, text=True
    )

    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.parametrize("file", ["compose.yaml", "deploy/kubernetes.yaml", "deploy/alerts.yml"])
def test_each_example_can_be_read_as_what_it_is(file: str) -> None:
    found = [part for part in yaml.safe_load_all(read(file)) if part]

    assert found


def test_kubernetes_is_asked_for_what_there_is() -> None:
    deployment, service = yaml.safe_load_all(read("deploy/kubernetes.yaml"))
    pod = deployment["spec"]["template"]
    [container] = pod["spec"]["containers"]
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    settings = {one["name"]: one["value"] for one in container["env"]}

    assert (deployment["kind"], service["kind"]) == ("Deployment", "Service")
    assert (
        deployment["spec"]["selector"]["matchLabels"].items() <= pod["metadata"]["labels"].items()
    )
    assert service["spec"]["selector"].items() <= pod["metadata"]["labels"].items()
    assert all(port["targetPort"] in ports for port in service["spec"]["ports"])
    assert settings["LISTEN"].endswith(f":{ports['http']}")
    assert {mount["name"] for mount in container["volumeMounts"]} == {
        volume["name"] for volume in pod["spec"]["volumes"]
    }
    probes = {
        name: container[f"{name}Probe"]["httpGet"] for name in ("startup", "liveness", "readiness")
    }
    assert {name: probe["path"] for name, probe in probes.items()} == {
        "startup": "/healthz",
        "liveness": "/healthz",
        "readiness": "/readyz",
    }
    assert all(probe["port"] in ports for probe in probes.values())


def test_compose_starts_what_waits_for_its_database() -> None:
    services = yaml.safe_load(read("compose.yaml"))["services"]
    coaches = [services["coach"], services["replica"]]

    for coach in coaches:
        assert coach["depends_on"] == {"database": {"condition": "service_healthy"}}
        assert coach["read_only"] is True
        assert "healthcheck" in services["database"]
    assert services["replica"]["profiles"] == ["replicas"]
