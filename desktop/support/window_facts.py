"""What only the window knows of itself, for the diagnostics file: screens, language, how much memory it holds."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.support.diagnostics import Asked


def asked_here(books: Path | None, settings: Settings, now: datetime) -> "Asked":
    """What a diagnostics file is about that is asked for in this window."""
    # Read when it is wanted: few days need it.
    from desktop.support.diagnostics import Asked

    return Asked(books=books, settings=settings, now=now, window=window_facts())


def window_facts() -> tuple[str, ...]:
    """One line each."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    facts = [f"language: {QLocale().name()}", f"qt screen: {application.platformName()}"]
    facts += [f"{name}: {value}" for name, value in _process()]
    if isinstance(application, QApplication):
        facts.append(f"style: {application.style().objectName()}")
    for screen in application.screens():
        size = screen.size()
        facts.append(
            f"screen: {size.width()}x{size.height()}, scale {screen.devicePixelRatio():g}, "
            f"{screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz"
        )
    facts += [
        f"window: {window.width()}x{window.height()}{' maximised' if window.isMaximized() else ''}"
        for window in QApplication.topLevelWidgets()
        if window.isWindow() and window.isVisible()
    ]
    return tuple(facts)


def _process() -> Iterator[tuple[str, str]]:
    """What Linux tells of this process."""
    with suppress(OSError, ValueError, IndexError):
        told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines())
        for name in ("VmRSS", "VmHWM", "Threads"):
            yield name, told.get(name, "").strip()
