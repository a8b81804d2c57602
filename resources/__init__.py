"""What is looked at, not run: fonts, icons, themes, translations, card artwork, programme presets.

Everybody finds a file here the same way, from a checkout, an installed wheel or a frozen folder:

    from resources import path
    path("fonts", "Inter-Regular.otf")        # -> pathlib.Path
    path("translations", "regulars_ru.qm")    # may be missing before `make translations`; start in English then

It returns the place without looking whether something is there, so that the caller words what is missing.
"""

from functools import cache
from pathlib import Path

_here = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a resource is on this machine: a file, or with no parts the folder of them all."""
    return _here.joinpath(*parts)


@cache
def version() -> str:
    """The program's own version, as its distribution says it in a checkout, a wheel and a frozen folder alike.

    "0" where a folder of sources runs that nobody has installed: such a program is older than any release.
    """
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("regulars")
    except PackageNotFoundError:
        return "0"
