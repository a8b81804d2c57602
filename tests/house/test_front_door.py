"""What a stranger reads first is true: the README's commands, the forge's, make's own help, the pinned tree."""

import importlib.metadata
import re
import subprocess
import tomllib
from collections.abc import Iterator

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import walls


def text(name: str) -> str:
    return (walls.ROOT / name).read_text(encoding="utf-8")


def commands(script: str) -> list[str]:
    """The commands of a shell text, without comments."""
    lines = (line.split(" #")[0].strip() for line in script.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def test_the_readme_opens_with_two_commands():
    block = re.search(r"```sh\n(.*?)```", text("README.md"), re.S)
    assert block
    assert commands(block.group(1)) == ["make run", "make test"]


def test_the_forge_runs_what_the_readme_says():
    assert commands(text(".ci/run")) == ["set -euo pipefail", 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', "make test"]
    assert ".ci/run" in text(".github/workflows/test.yml")


def targets(makefile: str) -> dict[str, str]:
    """Each target with the sentence beside it."""
    return dict(re.findall(r"^([a-z-]+):[^#\n]*(?:## (.*))?$", makefile, re.M))


def test_every_target_has_its_sentence_in_make_help():
    told = targets(text("Makefile"))
    assert {"help", "run", "test", "check", "bench", "translations"} <= told.keys()
    said = subprocess.run(["make", "help"], cwd=walls.ROOT, capture_output=True, text=True, check=True).stdout
    for target, sentence in told.items():
        assert sentence, target
        assert re.search(rf"make {target}\s+{re.escape(sentence)}", said)


def test_a_target_without_a_sentence_is_noticed():
    assert targets("run: prepare ## open the till\nquiet: prepare\n\t@true\n") == {"run": "open the till", "quiet": ""}


def pinned(constraints: str) -> dict[str, str]:
    lines = (line for line in constraints.splitlines() if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in lines)}


def needed(requirements: list[str]) -> Iterator[tuple[str, str]]:
    """Every distribution that these need, here and now, with its installed version."""
    todo, seen = [Requirement(line) for line in requirements], set()
    while todo:
        wanted = todo.pop()
        distribution = importlib.metadata.distribution(wanted.name)
        for line in distribution.requires or []:
            further = Requirement(line)
            if (further.name, str(further)) not in seen and applies(further, wanted.extras):
                seen.add((further.name, str(further)))
                todo.append(further)
        yield canonicalize_name(distribution.name), distribution.version


def applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras | {""})


def unpinned(requirements: list[str], constraints: str) -> list[str]:
    """What is installed at a version that the constraints don't name."""
    pins = pinned(constraints)
    return sorted({f"{name}=={version}" for name, version in needed(requirements) if pins.get(name) != version})


def test_the_whole_tree_is_pinned():
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert not unpinned(project["dependencies"] + project["optional-dependencies"]["dev"], text("constraints.txt"))


def test_a_missing_pin_is_named():
    without = text("constraints.txt").replace("Mako==", "Taco==")
    assert [line.split("==")[0] for line in unpinned(["alembic"], without)] == ["mako"]


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_pages_lead_only_to_what_is_there(name):
    places = [place for place in re.findall(r"\]\(([^)#]+)\)", text(name)) if "://" not in place]
    assert not [place for place in places if not (walls.ROOT / place).exists()]


def test_the_architecture_fits_in_one_reading():
    assert len(text("ARCHITECTURE.md").splitlines()) < 320
