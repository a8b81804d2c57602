"""Under which licences everything in a bundle stands, with their texts, as one page that goes along with it.

`python installer/licences.py` prints the page. It refuses a library that is free under the GPL alone.
"""

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path

import product
from packaging.requirements import Requirement

_TEXTS = product.ROOT / "installer" / "licences"
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_RULE = "\n" + "-" * 100 + "\n"

#: Where the law asks for more than a text.
_QT = f"""{product.NAME} uses Qt and PySide6 (shiboken6) under the GNU Lesser General Public License, version 3, and
psycopg under the same. They lie in the program's folder as files of their own, unchanged; whoever wants to may put
other builds of the same versions in their place. Their sources are published by the Qt Project (qt.io) and by the
authors of psycopg (psycopg.org), under the version numbers named below."""


class Unfit(Exception):
    """Something under a licence that must not be in a bundle."""


def bundled() -> Iterator[Distribution]:
    """Every distribution that the program needs and a bundle holds, by name."""
    project = tomllib.loads((product.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    to_visit, seen = [Requirement(line) for line in project["dependencies"]], {}
    left_out = set(product.NOT_BUNDLED)
    while to_visit:
        wanted = to_visit.pop()
        found = importlib.metadata.distribution(wanted.name)
        if found.name in seen or left_out & _modules(found):
            continue
        seen[found.name] = found
        further = (Requirement(line) for line in found.requires or [])
        to_visit += [more for more in further if _applies(more, wanted.extras)]
    return iter(sorted(seen.values(), key=lambda found: found.name.lower()))


def licence_of(found: Distribution) -> str:
    """What the distribution says of itself. Raises Unfit where it says nothing, or the GPL and nothing else."""
    said = found.metadata
    kinds = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License")]
    licence = said.get("License-Expression") or said.get("License") or " / ".join(kinds)
    if not licence:
        raise Unfit(f"{found.name} does not say under which licence it is")
    if not fit(licence):
        raise Unfit(f"{found.name} is free under {licence} alone")
    return licence


def fit(licence: str) -> bool:
    """Whether one of its alternatives lets a program of any licence bring the library along."""
    return any(not re.search(r"(?<!L)GPL", alternative) for alternative in licence.split(" OR "))


def page(libraries: Iterable[str] = ()) -> str:
    """The whole page; `libraries` are those of the machine that builds which come along."""
    parts = [
        f"{product.NAME} {product.VERSION}\nCopyright {product.COPYRIGHT}\nLicence: {product.LICENCE}\n\n{_QT}\n",
        f"{product.NAME}\n\n" + (product.ROOT / "LICENSE").read_text(encoding="utf-8"),
        "Inter, the typeface\n\n" + (product.ROOT / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8"),
        f"Python {sys.version.split()[0]}\n\n" + _python(),
    ]
    parts += [_of(found) for found in bundled()]
    parts += [f"{package}\n\n{text}" for package, text in _packages(libraries)]
    parts += [(_TEXTS / name).read_text(encoding="utf-8") for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
    return _RULE.join(part.strip() + "\n" for part in parts)


def _of(found: Distribution) -> str:
    texts = [
        str(file.locate().read_text(encoding="utf-8", errors="replace"))
        for file in found.files or ()
        if _LICENCE_FILE.search(file.name) and file.suffix != ".py" and ".dist-info" in str(file)
    ]
    return "\n\n".join([f"{found.name} {found.version}\nLicence: {licence_of(found)}", *texts])


def _python() -> str:
    file = Path(os.__file__).with_name("LICENSE.txt")
    system = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    found = next((place for place in (file, Path(sys.base_prefix) / "LICENSE.txt", system) if place.exists()), None)
    if found is None:
        raise Unfit("Python's own licence is nowhere to be found")
    return found.read_text(encoding="utf-8")


def _packages(libraries: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Debian's packages of these libraries, each with what it says of its licence."""
    packages = set()
    for library in libraries:
        # Where / and /usr are one, the package knows the library by one of its two places.
        real = os.path.realpath(library)
        for place in (real, real.removeprefix("/usr")):
            found = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
            if found.returncode == 0:
                packages.add(found.stdout.split(":")[0])
                break
        else:
            raise Unfit(f"{library} belongs to no package of this system")
    for package in sorted(packages):
        yield package, Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8")


def _modules(found: Distribution) -> set[str]:
    listed = found.read_text("top_level.txt")
    if listed:
        return set(listed.split())
    return {file.parts[0].removesuffix(".py") for file in found.files or () if file.suffix == ".py"}


def _applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras | {""})


if __name__ == "__main__":
    print(page())
