"""What is looked at, not run: fonts, icons, themes, translations, card artwork, programme presets.

Everybody finds a file here the same way, from a checkout, an installed wheel or a frozen folder:

    from resources import path
    path("fonts", "Inter-Regular.otf")        # -> pathlib.Path
    path("translations", "regulars_ru.qm")    # may be missing before `make translations`; start in English then

It returns the place without looking whether something is there, so that the caller words what is missing.
"""

from pathlib import Path

_here = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a resource is on this machine: a file, or with no parts the folder of them all."""
    return _here.joinpath(*parts)
