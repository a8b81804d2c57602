"""What of everything PyInstaller finds comes into the bundle, and whether a finished bundle is as it must be.

`python installer/bundle.py FOLDER` says what is wrong with a bundle, one line each, and ends with 1 where anything is.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import product

#: Libraries of the machine that builds which come along, because what is reckoned and kept must be the same on every
#: till. What speaks to a till's own screen, fonts and devices is its system's.
BROUGHT_ALONG = ("libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libmpdec", "libpython3", "libsqlite3")
BROUGHT_ALONG += ("libssl", "libuuid", "libz")
#: The folder of a bundle that holds all but the program's own file.
INSIDE = "_internal"
#: The page of licences, and what tells the program its version.
LICENCES = "licences.txt"
METADATA = f"{product.COMMAND}-{product.VERSION}.dist-info"
#: What else is free under the GPL alone and would like to come: Qt's virtual keyboard as a plugin, the shell's editor.
_GPL_ONLY = ("virtualkeyboard", "readline")
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?(?P<name>[A-Za-z0-9]+?)(?:\.so.*|\.dll|\.abi3\.so|\.pyd)$")
_QT_TRANSLATION = re.compile(r"translations/(?P<file>[^/]+\.qm)$")
_BABEL_LOCALE = re.compile(r"babel/locale-data/(?P<language>[a-z]+|root)(?:_\w+)?\.dat$")


def modules(root: Path = product.ROOT) -> Iterator[str]:
    """Every module of ours: questions, rooms and commands are found by name, where no analysis sees them."""
    for package in product.PACKAGES:
        for file in sorted((root / package).rglob("*.py")):
            place = file.relative_to(root)
            if not place.as_posix().startswith(product.SCRIPTS):
                yield ".".join(place.parent.parts if file.name == "__init__.py" else place.with_suffix("").parts)


def belongs(place: str) -> bool:
    """Whether what would lie at this place of the bundle is wanted there."""
    file = PurePosixPath(place)
    if library := _QT_LIBRARY.match(file.name):
        return library["name"] in product.QT_LIBRARIES
    if "plugins" in file.parts and "PySide6" in file.parts:
        name = file.name.removeprefix("lib").split(".")[0]
        return name in product.QT_PLUGINS.get(file.parent.name, ())
    if "PySide6" in file.parts and (found := _QT_TRANSLATION.search(place)):
        # Qt has no Romanian; ours lies beside our own texts.
        return found["file"] in {f"qtbase_{language}.qm" for language in product.LANGUAGES}
    if found := _BABEL_LOCALE.search(place):
        return found["language"] in (*product.LANGUAGES, "root")
    # Of a package that comes along for its modules only what lies beside them is cut.
    return file.suffix == ".pyc" or not place.startswith(_CUT)


_CUT = ("PySide6/Qt/qml/", "PySide6/qml/", "pyqtgraph/colors/", "pyqtgraph/icons/", "pytz/", "dateutil/zoneinfo/")
_CUT += ("PySide6/opengl32sw.dll", "setuptools/")
# The same likeness of names once more, for newer processors: what is compared here are a few names at a time.
_CUT += ("rapidfuzz/fuzz_cpp_avx2", "rapidfuzz/distance/metrics_cpp_avx2")


def of_the_system(source: str) -> bool:
    """Whether a library that was found here is left for the till's own system to have."""
    found = Path(source)
    here = found.is_relative_to("/lib") or found.is_relative_to("/usr/lib") or found.is_relative_to("/lib64")
    return here and ".so" in found.name and not found.name.startswith(BROUGHT_ALONG) and "python3" not in source


def wrong_with(folder: Path) -> Iterator[str]:
    """What makes a bundle unfit to be packed: a library that must not be in it, a file of ours that is not."""
    inside = folder / INSIDE
    for file in sorted(file for file in inside.rglob("*") if file.is_file()):
        place = file.relative_to(inside).as_posix()
        library = _QT_LIBRARY.match(file.name)
        if library and _gpl_only(library["name"]):
            yield f"{place}: this part of Qt is free under the GPL alone"
        elif any(part in file.name.lower() for part in _GPL_ONLY):
            yield f"{place}: is free under the GPL alone"
        elif not belongs(place):
            yield f"{place}: nobody said that this belongs here"
    yield from (f"{place}: is missing" for place in must_hold() if not _there(inside, place))


def must_hold() -> Iterator[str]:
    """What no bundle may lack: our modules and all they read, and what of other people's is read by name."""
    yield from (f"{place}/{file.name}" for file, place in product.data_files())
    for module in modules():
        file = product.ROOT.joinpath(*module.split("."))
        place = file / "__init__.py" if file.is_dir() else file.with_suffix(".py")
        yield place.relative_to(product.ROOT).with_suffix(".pyc").as_posix()
    yield from (f"PySide6/Qt/translations/qtbase_{code}.qm" for code in product.LANGUAGES if code != "ro")
    yield from (f"babel/locale-data/{code}.dat" for code in product.LANGUAGES)
    yield from (LICENCES, f"{METADATA}/METADATA")


def _there(inside: Path, place: str) -> bool:
    # On Windows Qt's folders lie one higher.
    return any((inside / at).exists() for at in (place, place.replace("PySide6/Qt/", "PySide6/")))


def _gpl_only(name: str) -> bool:
    return any(name.startswith(part) for part in product.QT_GPL_ONLY)


def wanted(found: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of PyInstaller's findings (place, source, kind) those that come into the bundle."""
    return [
        (place, source, kind)
        for place, source, kind in found
        if belongs(Path(place).as_posix()) and not of_the_system(source)
    ]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: bundle.py FOLDER")
    problems = list(wrong_with(Path(sys.argv[1])))
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)
