"""For the publisher: makes a signing key, and makes and signs the release file that shops look at once a day.

    python installer/release.py key KEYFILE NAME        a key of that name; its public half joins resources/updates
    python installer/release.py make OUT PAGE PACKAGE…  the release file of this version, to be put on a server

Versions and days come from CHANGELOG.md ("## 0.2.0 – 2026-12-01"), what is new in an owner's words from whats_new.toml
beside this file, the name and number from product.py, sizes and sums from the packages. REGULARS_SIGNING_KEY names the
key file, or several of them with a colon between (Windows: a semicolon), while keys are rolled. A key file belongs on
a stick in a drawer; inside a checkout it is refused.
"""

import json
import os
import re
import secrets
import sys
import tomllib
from base64 import b64decode, b64encode
from collections.abc import Iterable
from datetime import UTC, date, datetime
from hashlib import file_digest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "installer")]

import msgspec  # noqa: E402
import product  # noqa: E402
from nacl.signing import SigningKey  # noqa: E402

from db.books import SCHEMA_VERSION  # noqa: E402
from desktop.updates.keyring import Signature, bundled_keys, keys_path  # noqa: E402
from desktop.updates.release_file import (  # noqa: E402
    Download,
    Release,
    UpdateRefused,
    Version,
    message,
    order,
    read,
    seal,
    wrong_with,
)

SIGNING_KEY_VARIABLE = "REGULARS_SIGNING_KEY"
#: Migrations go back to the first form.
OLDEST_FORM = 1
_HEADING = re.compile(r"^## (\d+\.\d+\.\d+) [–-] (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_PLATFORMS = {".deb": "linux", ".exe": "windows"}


class Refused(Exception):
    """Why no release file was made."""


def make_key(file: Path, name: str, *, keys: Path | None = None) -> None:
    """A new key pair: the secret half into `file`, for nobody else to read; the public one beside the others."""
    keys = keys or keys_path()
    _outside(file)
    told = json.loads(keys.read_text(encoding="utf-8"))
    if name in told["keys"]:
        raise Refused(f"There is a key called {name} already.")
    seed = secrets.token_bytes(32)
    public = bytes(SigningKey(seed).verify_key)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened:
        json.dump({"key": name, "secret": b64encode(seed).decode()}, opened)
    told["keys"][name] = b64encode(public).decode()
    keys.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def make_release(
    out: Path,
    page: str,
    packages: Iterable[Path],
    *,
    key_files: Iterable[Path],
    now: datetime,
    changelog: str | None = None,
    notes: str | None = None,
    version: str = product.VERSION,
) -> Release:
    """Sign what this version is and write it to `out`, where a program with our keys would take it. Raises Refused."""
    changelog = changelog if changelog is not None else (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    notes = notes if notes is not None else Path(__file__).with_name("whats_new.toml").read_text(encoding="utf-8")
    versions = versions_of(changelog, notes)
    if not versions or versions[0].version != version:
        raise Refused(f"The newest heading of CHANGELOG.md is not {version}: a release is cut there first.")
    release = Release(
        product="regulars",
        issued=now.astimezone(UTC).replace(microsecond=0),
        version=version,
        form=SCHEMA_VERSION,
        minimum_form=OLDEST_FORM,
        page=page,
        versions=versions,
        downloads=tuple(_download(package) for package in packages),
    )
    if problem := wrong_with(release):
        raise Refused(problem)
    _follows(release, out)
    text = msgspec.json.encode(release).decode()
    signatures = tuple(_signed(text, file) for file in key_files)
    if not signatures:
        raise Refused(f"{SIGNING_KEY_VARIABLE} names no key.")
    sealed = seal(text, signatures)
    try:
        # As a shop's program will: what this refuses would be refused everywhere.
        read(sealed, bundled_keys())
    except UpdateRefused as refused:
        raise Refused(f"No program would take this file ({refused}). Is the key among the bundled ones?") from refused
    unfinished = out.with_suffix(".new")
    unfinished.write_bytes(sealed)
    os.replace(unfinished, out)
    return release


def versions_of(changelog: str, notes: str) -> tuple[Version, ...]:
    """Every released version with its day and its words, newest first. Raises Refused where words are missing."""
    told = tomllib.loads(notes)
    found = []
    for version, day in _HEADING.findall(changelog):
        words = told.get(version, {})
        missing = [language for language in product.LANGUAGES if not words.get(language)]
        if missing:
            raise Refused(f"whats_new.toml does not say what is new in {version} in: {', '.join(missing)}.")
        lines = {language: tuple(words[language]) for language in product.LANGUAGES}
        found.append(Version(version=version, date=date.fromisoformat(day), notes=lines))
    return tuple(found)


def _download(package: Path) -> Download:
    platform = _PLATFORMS.get(package.suffix)
    if platform is None:
        raise Refused(f"{package.name} is neither a .deb nor an .exe.")
    with package.open("rb") as opened:
        told = {"name": package.name, "platform": platform, "sha256": file_digest(opened, "sha256").hexdigest()}
    try:
        return msgspec.convert(told | {"size": package.stat().st_size}, Download)
    except msgspec.ValidationError as wrong:
        raise Refused(f"{package.name}: {wrong}") from wrong


def _follows(release: Release, out: Path) -> None:
    """A file signed earlier than the one before it, or of an older version, would be ignored by every shop."""
    if not out.exists():
        return
    try:
        before = read(out.read_bytes(), bundled_keys())
    except UpdateRefused as refused:
        raise Refused(f"{out} is there and is not a release file of ours ({refused}).") from refused
    if release.issued <= before.issued or order(release.version) < order(before.version):
        raise Refused(f"{out} tells of {before.version}, signed {before.issued}: this one would be older.")


def _signed(text: str, file: Path) -> Signature:
    _outside(file)
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        signature = SigningKey(b64decode(told["secret"])).sign(message(text)).signature
    except (OSError, ValueError, TypeError, KeyError) as wrong:
        raise Refused(f"{file} is no signing key ({wrong}).") from wrong
    return Signature(str(told["key"]), b64encode(signature).decode())


def _outside(file: Path) -> None:
    if file.resolve().is_relative_to(ROOT):
        raise Refused("A signing key never lies in the checkout, where it would be published with it.")


def main(arguments: list[str]) -> int:
    """Do what the command line says. Returns the exit code."""
    try:
        match arguments:
            case ["key", file, name]:
                make_key(Path(file), name)
                print(f"{file} signs from now on. Keep it away from any network; {keys_path()} has its public half.")
            case ["make", out, page, *packages]:
                named = os.environ.get(SIGNING_KEY_VARIABLE, "")
                key_files = [Path(file) for file in named.split(os.pathsep) if file]
                files = [Path(package) for package in packages]
                release = make_release(Path(out), page, files, key_files=key_files, now=datetime.now(UTC))
                print(f"{out}: Regulars {release.version}, {len(release.downloads)} package(s)")
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except (Refused, OSError) as refused:
        print(refused, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
