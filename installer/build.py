"""Builds the program for the system it runs on: a folder that needs no Python, and a package of it in dist/.

`python installer/build.py bundle` stops at the folder, `package` packs the folder that is there; no word does both.
"""

import os
import subprocess
import sys
from pathlib import Path

import bundle
import product

BUILD = product.ROOT / "build"
#: The finished folder, which a package or an installer carries.
BUNDLE = BUILD / "bundle" / product.COMMAND
PACKAGES = product.ROOT / "dist"


def make_bundle() -> None:
    """The folder, refused where it is not as it must be."""
    folders = ["--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, _spec()],
        check=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": when()},
    )
    if sys.platform == "linux":
        _strip()
    problems = list(bundle.wrong_with(BUNDLE))
    if problems:
        sys.exit("\n".join(["The bundle is not fit to be packed:", *problems]))
    _check_itself()
    print(f"{BUNDLE.relative_to(product.ROOT)}: {megabytes(BUNDLE):.0f} MB")


def make_package() -> None:
    """The package of this system."""
    if sys.platform == "linux":
        import debian

        made = debian.pack(BUNDLE, PACKAGES, when=int(when()))
    else:
        import windows_package

        try:
            made = windows_package.package(BUNDLE, PACKAGES)
        except windows_package.Unpackable as problem:
            sys.exit(str(problem))
    print(f"{made.relative_to(product.ROOT)}: {made.stat().st_size / 1e6:.0f} MB")


def when() -> str:
    """The instant everything in a package is dated by: the commit's, so that the same sources make the same package."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said:
        return said
    asked = ["git", "-C", str(product.ROOT), "log", "-1", "--format=%ct"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return found or str(int((product.ROOT / "pyproject.toml").stat().st_mtime))


def megabytes(folder: Path) -> float:
    """What the files in it take."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def _spec() -> str:
    return str(product.ROOT / "installer" / f"{product.COMMAND}.spec")


def _check_itself() -> None:
    """The built program tries all its parts: what PyInstaller did not find by itself is missed here, not at a till."""
    # On Windows a till's own screen is there as well, and offscreen has no fonts to try.
    screen = {} if sys.platform == "win32" else {"QT_QPA_PLATFORM": "offscreen"}
    program = str(BUNDLE / (f"{product.COMMAND}.exe" if sys.platform == "win32" else product.COMMAND))
    checked = subprocess.run([program, "--self-check"], env=os.environ | screen, check=False)
    if checked.returncode:
        sys.exit("The built program finds itself broken; no package is made of it.")


def _strip() -> None:
    """Python itself without what only its own developers read, and without a word of where it lay on this machine.

    Libraries that wheels bring are left as they came.
    """
    inside = BUNDLE / bundle.INSIDE
    own = [str(file) for file in (*inside.glob("libpython3*"), *inside.glob("python3*/lib-dynload/*.so"))]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)
    subprocess.run(["patchelf", "--remove-rpath", *own], check=True)


if __name__ == "__main__":
    asked = sys.argv[1:] or ["bundle", "package"]
    if not set(asked) <= {"bundle", "package"}:
        sys.exit("usage: build.py [bundle] [package]")
    if "bundle" in asked:
        make_bundle()
    if "package" in asked:
        make_package()
