"""Whether a downloaded package is the one that the signed release file names: the same size, the same sum."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.runner import Progress
from desktop.updates.release_file import Download

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Checked:
    """One downloaded file, and whether it is genuine."""

    file: Path
    genuine: bool


def find_package(folder: Path, packages: Sequence[Download]) -> Path | None:
    """The newest of these packages that lies in the folder; a browser may have put " (1)" into a second one's name."""
    there = [
        file
        for package in packages
        for file in folder.glob(f"{Path(package.name).stem}*{Path(package.name).suffix}")
        if file.is_file()
    ]
    return max(there, key=lambda file: file.stat().st_mtime, default=None)


def check_package(file: Path, packages: Sequence[Download], *, progress: Progress) -> Checked:
    """Read the whole file and compare; done in the work process. Raises OSError."""
    size, read, total = file.stat().st_size, 0, sha256()
    if size in {package.size for package in packages}:
        with file.open("rb") as opened:
            while piece := opened.read(_PIECE):
                total.update(piece)
                read += len(piece)
                progress(read, size)
    return Checked(file, (read, total.hexdigest()) in {(package.size, package.sha256) for package in packages})
