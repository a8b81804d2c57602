"""The libraries that the program's own files ask of the system: each that nobody can find is named.

A packed program is walked through whole. From a checkout, whose packages bring much that we never load, only what is
loaded and the parts of Qt that we need are looked at. Nothing is run but the system's own loader.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from desktop.support.found import Bad, demand

#: What of Qt's own parts is loaded by name, when it is wanted.
_PARTS = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "imageformats/libqsvg.so", "imageformats/libqjpeg.so")
_WINDOWS_PARTS = ("platforms/qwindows.dll", "imageformats/qsvg.dll", "imageformats/qjpeg.dll")
#: Parts of an ELF file, as its specification numbers them.
_LOAD, _DYNAMIC = 1, 2
_END, _NEEDED, _STRINGS, _RPATH, _RUNPATH = 0, 1, 5, 15, 29
_ORIGIN = ("$ORIGIN", "${ORIGIN}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a file asks the loader for, and the folders in which it wants that looked for."""

    names: tuple[str, ...]
    folders: tuple[Path, ...]


def libraries() -> str:
    """No library is missing."""
    if os.name == "nt":
        return _loaded_on_windows()
    files = sorted(_packed() if hasattr(sys, "_MEIPASS") else _in_use())
    looked_at, missing = missing_of(files)
    demand(looked_at, "no library of ours was found")
    demand(not missing, "; ".join(f"{name} (for {who})" for name, who in sorted(missing.items())))
    return f"{looked_at} files, none asks in vain"


def missing_of(files: Iterable[Path]) -> tuple[int, dict[str, str]]:
    """How many were libraries, and what nobody can find, each with the first file that asks for it."""
    known: dict[str, bool] = {}
    looked_at, missing = 0, dict[str, str]()
    for file in files:
        asked = asked_by(file)
        if asked is None:
            continue
        looked_at += 1
        for name in asked.names:
            # A folder that may not be looked into holds nothing that could be loaded.
            if any(os.path.exists(folder / name) for folder in asked.folders):
                continue
            if name not in known:
                known[name] = _loader_finds(name)
            if not known[name]:
                missing.setdefault(name, file.name)
    return looked_at, missing


def asked_by(file: Path) -> Asked | None:
    """What a shared library asks for; None where the file is none."""
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    # 64 bits, the lower byte first: every computer that Qt's wheels are for.
    if raw[:6] != b"\x7fELF\x02\x01":
        return None
    segments = list(_segments(raw))
    dynamic = next(((at, size) for kind, at, _, size in segments if kind == _DYNAMIC), None)
    if dynamic is None:
        return None
    entries = [
        entry for entry in struct.iter_unpack("<qQ", raw[dynamic[0] : dynamic[0] + dynamic[1] // 16 * 16]) if entry[0]
    ]
    strings = next(value for tag, value in entries if tag == _STRINGS)
    at = next(
        place + strings - where
        for kind, place, where, size in segments
        if kind == _LOAD and 0 <= strings - where < size
    )

    def text(value: int) -> str:
        return raw[at + value : raw.index(b"\0", at + value)].decode()

    paths = [text(value) for tag, value in entries if tag in (_RPATH, _RUNPATH)]
    return Asked(
        names=tuple(text(value) for tag, value in entries if tag == _NEEDED),
        folders=tuple(_folders(paths, file)),
    )


def _segments(raw: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Kind, place in the file, place in memory and size of each."""
    (first,) = struct.unpack_from("<Q", raw, 32)
    size, count = struct.unpack_from("<HH", raw, 54)
    for nth in range(count):
        kind, _, place, where, _, length = struct.unpack_from("<IIQQQQ", raw, first + nth * size)
        yield kind, place, where, length


def _folders(paths: Sequence[str], file: Path) -> Iterator[Path]:
    own = file.resolve().parent
    for path in (part for said in paths for part in said.split(":") if part):
        for origin in _ORIGIN:
            path = path.replace(origin, str(own))
        yield Path(path)


def _loader_finds(name: str) -> bool:
    """Whether the system's loader finds a library of that name, or has it already."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _packed() -> set[Path]:
    """Every file of the packed program that may be a library."""
    whole = Path(str(getattr(sys, "_MEIPASS", "")))
    return {file for file in whole.rglob("*.so*") if file.is_file()}


def _in_use() -> set[Path]:
    """What of the installed packages is loaded by now, and what of Qt is loaded when it is wanted."""
    loaded = set[Path]()
    for line in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines():
        mapped = line.split(maxsplit=5)
        if len(mapped) == 6 and "site-packages" in mapped[5] and ".so" in mapped[5]:
            loaded.add(Path(mapped[5]))
    return loaded | set(_parts(_PARTS))


def _parts(patterns: Iterable[str]) -> Iterator[Path]:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    for pattern in patterns:
        yield from plugins.glob(pattern)


def _loaded_on_windows() -> str:
    """Windows has no way to ask without loading: what Qt loads by name is loaded."""
    parts = list(_parts(_WINDOWS_PARTS))
    for part in parts:
        try:
            ctypes.CDLL(str(part))
        except OSError as error:
            raise Bad(f"{part.name}: {error}") from error
    demand(parts, "no part of Qt was found")
    return f"{len(parts)} parts of Qt load"
