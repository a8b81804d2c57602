"""Passwords of this computer: in the system's own keyring, or, where it has none, in a file of this user alone.

They stand nowhere else: not in the books, which are carried about and copied, not in the settings, not in a log.
"""

import contextlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

import platformdirs

from desktop.settings import APP

Place: TypeAlias = Literal["keyring", "file"]
#: This user may read and write it, nobody else may do either.
_MINE_ALONE = 0o600
#: The keyrings of the systems we run on. By name: the library finds them by notes that a packed program does not have.
_BACKENDS = {"win32": ("Windows", "WinVaultKeyring"), "darwin": ("macOS", "Keyring")}
_LINUX = ("SecretService", "Keyring")


class Vault(Protocol):
    """What the library `keyring` calls a backend."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def system_vault() -> Vault | None:
    """The system's keyring; None where it has none, or none that opens without a person."""
    # Imported when a hub is first spoken of: a till without one never loads it.
    from importlib import import_module

    module, name = _BACKENDS.get(sys.platform, _LINUX)
    try:
        backend = getattr(import_module(f"keyring.backends.{module}"), name)
        return backend() if backend.priority >= 1 else None
    except Exception:  # Each backend has a dozen ways of its own to say that there is nothing behind it.
        return None


class Passwords:
    """Passwords by name. What can't be read counts as not there: it is asked for again."""

    def __init__(self, file: Path, vault: Callable[[], Vault | None] = system_vault) -> None:
        self.file = file
        self._find, self._found = vault, False
        self._vault: Vault | None = None

    @classmethod
    def of_this_user(cls) -> "Passwords":
        """Those in the platform's places for them; the file lies beside the settings."""
        return cls(Path(platformdirs.user_config_dir(APP, appauthor=False)) / "passwords.json")

    def kept(self, name: str) -> str:
        """That password; empty where there is none."""
        vault = self._keyring()
        if vault is not None:
            try:
                found = vault.get_password(APP, name)
            except Exception:  # Locked, or its service is gone: whatever it raises, the file may still know.
                found = None
            if found:
                return found
        return self._read().get(name, "")

    def keep(self, name: str, password: str) -> Place:
        """Keep it, and say where. Raises OSError where not even the file can be written."""
        vault = self._keyring()
        if vault is not None:
            try:
                vault.set_password(APP, name, password)
                # A keyring that takes everything and gives nothing back must not be believed.
                if vault.get_password(APP, name) == password:
                    self._put_into_file(name, "")
                    return "keyring"
            except Exception:  # As above; the file takes it.
                pass
        self._put_into_file(name, password)
        return "file"

    def forget(self, name: str) -> None:
        """Have it nowhere any more."""
        vault = self._keyring()
        if vault is not None:
            # It was not there; each backend says so in its own way.
            with contextlib.suppress(Exception):
                vault.delete_password(APP, name)
        self._put_into_file(name, "")

    def place(self, name: str) -> Place | None:
        """Where it stands; None: nowhere."""
        if self._read().get(name):
            return "file"
        return "keyring" if self.kept(name) else None

    def _keyring(self) -> Vault | None:
        if not self._found:
            self._vault, self._found = self._find(), True
        return self._vault

    def _read(self) -> dict[str, str]:
        try:
            told: Any = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(said) for name, said in told.items()} if isinstance(told, dict) else {}

    def _put_into_file(self, name: str, password: str) -> None:
        told = self._read()
        if told.get(name, "") == password:
            return
        told.pop(name, None)
        if password:
            told[name] = password
        if not told:
            self.file.unlink(missing_ok=True)
            return
        self.file.parent.mkdir(parents=True, exist_ok=True)
        beside = self.file.with_suffix(".new")
        beside.unlink(missing_ok=True)
        # Nobody else's from its first byte on: a file whose rights are taken away afterwards was open for a moment.
        opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MINE_ALONE)
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, self.file)
