"""What this computer remembers: kept at each change, and a file that can't be read is no reason not to start."""

from pathlib import Path

import pytest

from desktop.settings import Settings, SettingsFile


def test_settings_are_found_again(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "deep" / "settings.json")
    told: list[Settings] = []
    settings.heard_by(told.append)
    settings.change(language="hu", scanner_prefix="~")
    assert told == [Settings(language="hu", scanner_prefix="~")]
    assert SettingsFile(settings.path).now == told[0]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"language": 7, "unknown": "x"}', "\x00", '{"books": null}'])
def test_a_spoilt_file_counts_as_empty(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert SettingsFile(path).now == Settings()


def test_a_place_that_can_not_be_written_loses_only_the_memory(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    settings = SettingsFile(blocked / "settings.json")
    assert settings.change(language="ro").language == "ro"
    assert settings.now.language == "ro"


def test_backups_lie_beside_the_books_unless_a_folder_was_chosen(tmp_path: Path) -> None:
    books = tmp_path / "books.db"
    assert Settings().backups(books) == tmp_path / "backups"
    assert Settings(backup_folder=str(tmp_path / "stick")).backups(books) == tmp_path / "stick"
