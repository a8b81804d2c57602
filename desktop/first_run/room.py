"""The first run, wired together."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QWidget

from desktop.first_run.presenter import FirstRun
from desktop.first_run.screen import FirstRunScreen
from desktop.settings import SettingsFile
from desktop.wording.country import guess


def build(
    *,
    path: Path,
    settings: SettingsFile,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    language: str,
    make: Callable[[Callable[[], Path]], None],
    demo: Callable[[], None],
    other: Callable[[], None],
    join: Callable[[str, bool, Path | None], None],
    certificate: Callable[[], Path | None],
    tried: tuple[str, str] | None = None,
) -> QWidget:
    """The page that makes new books at `path`: `make` is handed the job that does.

    `join` is handed an invitation, whether to go without TLS, and the file of the hub's certificate, which is asked for
    by `certificate`; `tried` is a line that did not lead there, and why.
    """
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    screen = FirstRunScreen(demo=demo, other=other)
    presenter = FirstRun(
        screen,
        path=path,
        guess=guess(language=language, system_locale=QLocale.system().name(), system_zone=zone),
        system_zone=zone,
        language=language,
        settings=settings,
        clock=clock,
        new_id=new_id,
        make=make,
        join=join,
    )

    def choose_certificate() -> None:
        file = certificate()
        if file is not None:
            presenter.trust(file)
            screen.join_page.form.show_certificate(file.name)

    screen.language_chosen.connect(presenter.choose_language)
    screen.country_chosen.connect(presenter.choose_country)
    screen.currency_chosen.connect(presenter.choose_currency)
    screen.zone_chosen.connect(presenter.choose_zone)
    screen.preset_chosen.connect(presenter.choose_preset)
    screen.named.connect(presenter.name)
    screen.went_on.connect(presenter.next)
    screen.went_back.connect(presenter.back)
    screen.join_asked.connect(presenter.ask_to_join)
    screen.invited.connect(presenter.join)
    screen.certificate_asked.connect(choose_certificate)
    # Nothing else holds the presenter: it lives as long as its page.
    screen.presenter = presenter
    presenter.begin()
    if tried is not None:
        presenter.ask_to_join(*tried)
    return screen
