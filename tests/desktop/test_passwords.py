"""A hub's password stands in the system's keyring, or in a file of this user alone, and nowhere else."""

import stat
from contextlib import closing
from pathlib import Path

import pytest

from db.schema.upgrade import open_books
from db.sync.hub_address import new_secret
from desktop import hub_door
from desktop.passwords import Passwords, system_vault
from tests.db import joined
from tests.desktop.till_counter import NOON, open_shop


class Drawer:
    """A keyring that keeps what it is given."""

    def __init__(self) -> None:
        self.inside: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.inside.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.inside[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.inside[service, username]


class Locked(Drawer):
    """A keyring that nobody opens."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("locked")


class Sieve(Drawer):
    """A keyring that forgets at once."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def test_where_there_is_a_keyring_nothing_is_written_to_a_file(tmp_path: Path) -> None:
    drawer = Drawer()
    passwords = Passwords(tmp_path / "passwords.json", lambda: drawer)
    assert passwords.kept("hub one") == ""
    assert passwords.keep("hub one", "hunter2") == "keyring"
    assert (passwords.kept("hub one"), passwords.place("hub one")) == ("hunter2", "keyring")
    assert drawer.inside == {("Regulars", "hub one"): "hunter2"}
    assert list(tmp_path.iterdir()) == []
    passwords.forget("hub one")
    passwords.forget("hub one")
    assert (passwords.kept("hub one"), passwords.place("hub one")) == ("", None)


@pytest.mark.parametrize("vault", [None, Locked(), Sieve()], ids=["none", "locked", "sieve"])
def test_without_one_it_stands_in_a_file_that_only_its_user_reads(tmp_path: Path, vault: Drawer | None) -> None:
    file = tmp_path / "new folder" / "passwords.json"
    passwords = Passwords(file, lambda: vault)
    assert passwords.keep("hub one", "hunter2") == "file"
    assert passwords.keep("hub two", "hunter3") == "file"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = Passwords(file, lambda: vault)
    assert (again.kept("hub one"), again.kept("hub two"), again.place("hub two")) == ("hunter2", "hunter3", "file")
    again.forget("hub one")
    assert (again.kept("hub one"), again.kept("hub two")) == ("", "hunter3")
    again.forget("hub two")
    assert list(file.parent.iterdir()) == []


def test_a_password_moves_into_the_keyring_as_soon_as_there_is_one(tmp_path: Path) -> None:
    file = tmp_path / "passwords.json"
    Passwords(file, lambda: None).keep("hub one", "hunter2")
    assert Passwords(file, Drawer).kept("hub one") == "hunter2"
    assert Passwords(file, Drawer).keep("hub one", "hunter2") == "keyring"
    assert not file.exists()


def test_a_file_that_is_no_list_of_passwords_counts_as_none(tmp_path: Path) -> None:
    file = tmp_path / "passwords.json"
    file.write_text("[]")
    passwords = Passwords(file, lambda: None)
    assert passwords.kept("hub one") == ""
    assert passwords.keep("hub one", "hunter2") == "file"
    assert passwords.kept("hub one") == "hunter2"


def test_a_machine_without_a_keyring_is_found_out_quietly() -> None:
    assert system_vault() is None or hasattr(system_vault(), "get_password")


def test_a_copy_of_the_books_that_leaves_the_hub_leaves_the_others_their_password(tmp_path: Path) -> None:
    with closing(open_shop(tmp_path).books) as books:
        joined.belong(books)
        path = books.path
    passwords = Passwords(tmp_path / "passwords.json", lambda: None)
    name = hub_door.name_of("0" * 32, 1)
    passwords.keep(name, new_secret())
    passwords.keep(f"{name} books", str(path))
    copy = tmp_path / "copy.regulars"
    copy.write_bytes(path.read_bytes())
    for left, kept in ((copy, True), (path, False)):
        with closing(open_books(left)) as books:
            hub_door.leave(books, passwords, op_id="leave-01", now=NOON, anyway=True)
        assert bool(passwords.kept(name)) is kept
    assert not passwords.file.exists()
