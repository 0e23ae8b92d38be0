"""Performs a Dockerfile in a folder, without Docker: each stage is a folder, each RUN a shell.

What cannot be done without being root of a machine of one's own (users) is done by small programs
that take the place of the real ones and keep their books; all else is done as it is written, with
the folder put before every absolute path.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

# A path of the image: it begins where no other one or an address goes on.
_ABSOLUTE = re.compile(r"(?<![\w./:$}])/(?=[a-z])")
_USERADD = """#!/bin/sh
while [ $# -gt 0 ]; do case "$1" in
  --create-home) shift ;;
  --uid) uid=$2; shift 2 ;;
  -*) echo "useradd: unknown option $1" >&2; exit 2 ;;
  *) echo "$1:$uid" >> "$PASSWD"; shift ;;
esac; done
"""
_INSTALL = """#!/bin/sh
if [ "$1" = -d ] && [ "$2" = -o ]; then
  grep -q "^$3:" "$PASSWD" || { echo "install: invalid user $3" >&2; exit 1; }
  shift 3; set -- -d "$@"
fi
PATH=$REAL_PATH exec install "$@"
"""
# In the place of pip, where no package index is asked: what is installed here is at hand there.
_PIP = """
import os, re, shutil, site, sys, tomllib
from pathlib import Path

venv, words = Path(os.environ["VENV"]), sys.argv[1:]
packages = next(venv.glob("lib/python*/site-packages"))
if words[0] != "install":
    sys.exit(f"pip: {words[0]} is not performed")
if "-r" in words:
    asked = Path(words[words.index("-r") + 1]).read_text().replace(chr(92) + chr(10), " ")
    pinned = re.compile(r"[\\w.-]+(\\[[^]]+])?==.*--hash=sha256:")
    for line in asked.splitlines():
        if re.match(r"[A-Za-z]", line) and not pinned.match(line):
            sys.exit(f"pip: {line.split()[0]} is not pinned by a hash")
    (packages / "at_hand.pth").write_text(chr(10).join(site.getsitepackages()))
elif words[-1] == "." and "--no-deps" in words:
    project = tomllib.loads(Path("pyproject.toml").read_text())
    for name in (project["project"]["readme"], *project["project"]["license-files"]):
        Path(name).read_text()
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    for name in wheel["packages"]:
        shutil.copytree(name, packages / name)
    for name, into in wheel["force-include"].items():
        shutil.copytree(name, packages / into)
    for name, entry in project["project"]["scripts"].items():
        module, _, function = entry.partition(":")
        script = venv / "bin" / name
        begin = f"#!{venv}/bin/python" + chr(10)
        script.write_text(f"{begin}from {module} import {function}; {function}()")
        script.chmod(0o755)
else:
    sys.exit(f"pip: {words} is not performed")
"""


class StepError(AssertionError):
    """A step of the Dockerfile cannot be performed."""


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction of a Dockerfile."""

    name: str
    rest: str

    @property
    def words(self) -> list[str]:
        """Read the form in JSON, or words."""
        return list(json.loads(self.rest)) if self.rest.startswith("[") else self.rest.split()


def steps_of(dockerfile: str) -> Iterator[Step]:
    lines = [line for line in dockerfile.splitlines() if not line.lstrip().startswith("#")]
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        if line.strip():
            name, _, rest = line.strip().partition(" ")
            yield Step(name.upper(), rest.strip())


def python_like(version: str) -> str:
    """Find an interpreter of an image's version here, or take the one at hand."""
    name = f"python{version}"
    beside = Path(sys.base_prefix).parent.glob(f"{version}*/bin/{name}")
    for found in (shutil.which(name), *map(str, beside)):
        if found is not None:
            seen = subprocess.run([found, "-c", ""], check=False, capture_output=True)
            if seen.returncode == 0:
                return found
    return sys.executable


@dataclass(slots=True)
class Image:
    """What a Dockerfile makes, as far as it has been performed.

    Attributes:
        folder: Holds the stages; the one that is performed is always at the same place, for a
            virtual environment knows where it stands.
        context: The files that COPY may take.
        is_offline: No package index is asked; the interpreter and packages are those at hand.
    """

    folder: Path
    context: Path
    is_offline: bool = False
    stages: dict[str, Path] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    workdir: str = "/"
    user: str = "root"
    healthcheck: Sequence[str] = ()
    command: Sequence[str] = ()
    exposed: set[int] = field(default_factory=set)
    stop_signal: str = "SIGTERM"
    volumes: set[str] = field(default_factory=set)
    _stage: str = ""

    @property
    def root(self) -> Path:
        return self.folder / "root"

    def perform(self, steps: Sequence[Step]) -> None:
        """Perform some steps.

        Raises:
            StepError: One of them fails, or is of a kind that is not known here.
        """
        for step in steps:
            method = getattr(self, f"_do_{step.name.lower()}", None)
            if method is None:
                raise StepError(f"nobody performs {step.name}")
            try:
                method(step)
            except (OSError, LookupError, ValueError, shutil.Error) as error:
                raise StepError(f"{step.name} {step.rest}: {error!r}") from error

    def at(self, path: str) -> Path:
        """Find a path of the image here."""
        return self.root / os.path.join(self.workdir, path).lstrip("/")  # noqa: PTH118

    def translated(self, words: str) -> str:
        return _ABSOLUTE.sub(f"{self.root}/", words)

    def environ(self, **more: str) -> dict[str, str]:
        """Make the environment of a process in it, with settings of the operator's."""
        own = {name: self.translated(value) for name, value in self.environment.items()}
        tools = self.folder / "tools"
        # What reaches a package index from here has to reach it from there.
        kept = {
            name: value
            for name, value in os.environ.items()
            if name.startswith(("PIP_", "SSL_", "HTTP", "http", "XDG_CONFIG"))
        }
        real = f"{self.folder / 'python'}:/usr/local/bin:/usr/bin:/bin"
        base = {"PATH": f"{tools}:{real}", "REAL_PATH": real, "HOME": str(self.folder / "home")}
        base["PASSWD"] = str(self.root / "passwd")
        if "PATH" in own:
            own["PATH"] = own["PATH"].replace("$PATH", base["PATH"])
        if self.is_offline:
            # The real pip compiles what it installs, so that nothing is written later.
            own["PYTHONDONTWRITEBYTECODE"] = "1"
        return {**kept, **base, **own, **more}

    def run(self, words: Sequence[str], **more: str) -> "subprocess.CompletedProcess[str]":
        """Run a program in it, as its command or its health check is."""
        return subprocess.run(
            [self.translated(words[0]), *words[1:]],
            check=False,
            capture_output=True,
            text=True,
            env=self.environ(**more),
            cwd=self.at(""),
        )

    def _do_from(self, step: Step) -> None:
        image, *rest = step.words
        found = re.fullmatch(r"python:(\d+\.\d+)\.\d+-slim", image)
        if found is None:
            raise StepError(f"{image} is no pinned Python")
        if self._stage:
            self.root.rename(self.folder / self._stage)
            self.stages[self._stage] = self.folder / self._stage
        self._stage = rest[1] if rest else "last"
        self.environment, self.workdir, self.user = {}, "/", "root"
        for folder in (self.root, self.at("tmp"), self.folder / "home"):
            folder.mkdir(parents=True, exist_ok=True)
        self._lay_out_tools(sys.executable if self.is_offline else python_like(found[1]))

    def _lay_out_tools(self, python: str) -> None:
        for name in ("tools", "python"):
            (self.folder / name).mkdir(exist_ok=True)
        pip = self.folder / "tools" / "pip"
        pip.write_text(f"#!{sys.executable}{_PIP}")
        pip.chmod(0o755)
        for name, program in (("useradd", _USERADD), ("install", _INSTALL)):
            tool = self.folder / "tools" / name
            tool.write_text(program)
            tool.chmod(0o755)
        own = self.folder / "python" / "python"
        own.write_text(f'#!/bin/sh\nexec {python} "$@"\n')
        own.chmod(0o755)

    def _do_workdir(self, step: Step) -> None:
        self.workdir = str(Path(self.workdir) / step.rest)
        self.at("").mkdir(parents=True, exist_ok=True)

    def _do_copy(self, step: Step) -> None:
        *sources, target = step.words
        context = self.context
        if sources[0].startswith("--from="):
            context = self.stages[sources.pop(0).removeprefix("--from=")]
        end = self.at(target)
        if len(sources) > 1 and not target.endswith("/"):
            raise StepError(f"COPY of several to {target}, which is no folder")
        for source in sources:
            begin = context / source.lstrip("/")
            if begin.is_dir():
                shutil.copytree(begin, end, symlinks=True, dirs_exist_ok=True)
                continue
            into = end / begin.name if target.endswith("/") else end
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(begin, into)

    def _do_run(self, step: Step) -> None:
        if self.user != "root":
            raise StepError(f"{step.rest}: {self.user} may change nothing")
        line = self.translated(step.rest)
        if self.is_offline:
            line = line.replace("-m venv", "-m venv --without-pip")
            line = re.sub(r"(\S+)/bin/pip\b", rf"VENV=\1 {self.folder}/tools/pip", line)
        done = subprocess.run(
            ["/bin/sh", "-ec", line],
            check=False,
            capture_output=True,
            text=True,
            env=self.environ(),
            cwd=self.at(""),
        )
        if done.returncode:
            raise StepError(f"RUN {step.rest}: {done.stderr[-2000:]}")

    def _do_env(self, step: Step) -> None:
        self.environment |= dict(word.split("=", 1) for word in step.words)

    def _do_user(self, step: Step) -> None:
        users = dict(line.split(":") for line in (self.root / "passwd").read_text().split())
        if int(users[step.rest]) == 0:
            raise StepError("the coach is root")
        self.user = step.rest

    def _do_volume(self, step: Step) -> None:
        self.volumes |= set(step.words)

    def _do_expose(self, step: Step) -> None:
        self.exposed |= set(map(int, step.words))

    def _do_stopsignal(self, step: Step) -> None:
        self.stop_signal = step.rest

    def _do_healthcheck(self, step: Step) -> None:
        self.healthcheck = Step("CMD", step.rest.removeprefix("CMD").strip()).words

    def _do_cmd(self, step: Step) -> None:
        self.command = step.words


def files_in(folder: Path) -> Mapping[str, tuple[int, int]]:
    """Tell what stands in a folder, so that a change shows: sizes and times."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if not path.is_dir()
    }
