"""Packs a bundle for Debian and Ubuntu: where everything goes, what it needs of the system, what it says of itself."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import bundle
import linux_files
import product
import system_libraries

#: Above this zstd takes minutes for the last half megabyte.
ZSTD_LEVEL = 10
_RUNNING = f"""#!/bin/sh
# The program reads parts of itself while it runs: taken from under an open till, it would fail in the middle of a sale.
set -e
case "$1" in
  upgrade | remove | deconfigure) ;;
  *) exit 0 ;;
esac
for process in /proc/[0-9]*; do
  if [ "$(readlink "$process/exe" 2>/dev/null)" = {product.LINUX_FOLDER}/{product.COMMAND} ]; then
    echo "{product.NAME} is open on this computer. Close it, then try again: nothing has been changed." >&2
    exit 1
  fi
done
"""


def pack(folder: Path, into: Path, *, when: int) -> Path:
    """The package made of the bundle in this folder. Everything in it is dated by `when`, whoever makes it."""
    root = folder.parent.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    place = root / product.LINUX_FOLDER.lstrip("/")
    shutil.copytree(folder, place, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    for name in (product.COMMAND, product.WINDOW_COMMAND):
        target = f"..{product.LINUX_FOLDER.removeprefix('/usr')}/{product.COMMAND}"
        (root / "usr/bin" / name).symlink_to(target)
    linux_files.write(root)
    _write_documents(root, when)
    _set_modes(root)
    _write_control(root, needs(place))
    for file in root.rglob("*"):
        os.utime(file, (when, when), follow_symlinks=False)
    into.mkdir(exist_ok=True)
    made = into / f"{product.COMMAND}_{product.VERSION}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{ZSTD_LEVEL}", "--build", str(root), str(made)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(when)},
    )
    return made


def needs(folder: Path) -> list[str]:
    """What the system must have for every library in the folder to find its own. Exits naming one that nobody knows."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]
    told = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    elsewhere = sorted(
        found for found in re.findall(r"\(R(?:UN)?PATH\).*\[(.+)\]", told) if not found.startswith("$ORIGIN")
    )
    if elsewhere:
        raise SystemExit(f"A library looks for others in {elsewhere[0]}, a folder of this machine")
    there = {file.name for file in folder.rglob("*.so*")}
    wanted = frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", told)) - there
    unknown = sorted(wanted - system_libraries.PACKAGES.keys())
    if unknown:
        raise SystemExit(f"No package is known for {', '.join(unknown)}: say so in installer/system_libraries.py")
    glibc = max(tuple(map(int, found.split("."))) for found in re.findall(r"Name: GLIBC_(2\.\d+)\b", told))
    return system_libraries.needs(wanted, ".".join(map(str, glibc)))


def _write_control(root: Path, needed: list[str]) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    files = [file for file in sorted(root.rglob("*")) if file.is_file() and not file.is_symlink()]
    size = sum(-(-file.stat().st_size // 1024) for file in files)
    lines = [
        f"Package: {product.COMMAND}",
        f"Version: {product.VERSION}",
        f"Architecture: {_architecture()}",
        f"Maintainer: {product.MAINTAINER}",
        f"Installed-Size: {size}",
        f"Depends: {', '.join(needed)}",
        # Whom to trust when a release file is looked at over HTTPS; nothing else of the program asks the network.
        "Recommends: ca-certificates",
        "Section: misc",
        "Priority: optional",
        f"Description: {product.SHORT['en'].lower()}",
    ]
    paragraphs = (textwrap.wrap(paragraph, 78) for paragraph in product.LONG["en"])
    lines += "\n .\n".join("\n".join(f" {line}" for line in paragraph) for paragraph in paragraphs).splitlines()
    (control / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sums = (f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}" for file in files)
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    for script in ("preinst", "prerm"):
        (control / script).write_text(_RUNNING, encoding="utf-8")
        (control / script).chmod(0o755)


def _write_documents(root: Path, when: int) -> None:
    folder = root / "usr/share/doc" / product.COMMAND
    folder.mkdir(parents=True)
    inside = root / product.LINUX_FOLDER.lstrip("/") / bundle.INSIDE
    (folder / "copyright").symlink_to(
        f"../../..{product.LINUX_FOLDER.removeprefix('/usr')}/{bundle.INSIDE}/{bundle.LICENCES}"
    )
    assert (inside / bundle.LICENCES).exists()
    at = datetime.fromtimestamp(when, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    entry = (
        f"{product.COMMAND} ({product.VERSION}) stable; urgency=medium\n\n"
        f"  * What changes for a shop is told in NEWS.gz beside this file.\n\n -- {product.MAINTAINER}  {at}\n"
    )
    news = (product.ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=0))
    (folder / "NEWS.gz").write_bytes(gzip.compress(news, mtime=0))


def _set_modes(root: Path) -> None:
    """Whatever the umask of whoever builds: everybody may read, nobody but root may write."""
    root.chmod(0o755)
    program = root / product.LINUX_FOLDER.lstrip("/") / product.COMMAND
    for file in root.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == program else 0o644)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
