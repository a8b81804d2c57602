"""Whom the system trusts is trusted by tills too: the driver's own libpq looks where no system keeps anything."""

import ssl
from pathlib import Path

import pytest

from db.sync import trusted_roots
from db.sync.hub_address import SYSTEM


def test_the_systems_own_file_is_named_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "ca-certificates.crt"
    monkeypatch.setattr(trusted_roots, "_BUNDLES", (str(tmp_path / "none"), str(file)))
    assert trusted_roots.trusted_roots.__wrapped__() == SYSTEM
    file.touch()
    assert trusted_roots.trusted_roots.__wrapped__() == str(file)


def test_a_store_is_written_out_as_a_file_that_can_be_read_again() -> None:
    written = Path(trusted_roots._written())
    told = written.read_text(encoding="ascii")
    if told:
        ssl.create_default_context().load_verify_locations(cadata=told)
