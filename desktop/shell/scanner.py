"""The one dispatcher for every source of scans; a keyboard-wedge scanner is picked out of the keys typed."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from desktop.scanning.bursts import EVDEV_OFFSET, GAP_MS, PAUSE_MS, SLOW_PAUSE_MS, Burst, Ear, Stroke, Verdict, bare
from desktop.scanning.heard import End, Heard

_SILENT = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr, Qt.Key.Key_Mode_switch}
)
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_ELSEWHERE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.FocusOut, QEvent.Type.Close})
_NOT_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Scanner(QObject):
    """Says `scanned` once for each code, whichever way it came.

    It stands before the window that has the keyboard, ahead of shortcuts, default buttons and the focused field,
    and gives back whatever turns out to be typing.
    """

    scanned = Signal(str)

    def __init__(self, *, prefix: str = "", suffix: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst = Burst(EVDEV_OFFSET if sys.platform.startswith("linux") else 0, prefix, suffix)
        self._events: list[tuple[QWindow, QKeyEvent]] = []
        self._giving_back = False
        self._watched: QWindow | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        # After a stall keys may still wait in the system's queue when the timer fires; an idle timer lets them pass.
        self._still = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._still.start)
        self._still.timeout.connect(self._paused)
        self._tell: Callable[[Heard], None] | None = None
        self._ear = Ear(self._burst.offset)
        self._ear_pause = QTimer(self, singleShot=True, interval=SLOW_PAUSE_MS)
        self._ear_pause.timeout.connect(lambda: self._say_heard(self._ear.pause()))

    def watch(self, app: QGuiApplication) -> None:
        """Stand before whichever window has the keyboard, from now on."""
        app.focusWindowChanged.connect(self._stand_before)
        self._stand_before(app.focusWindow())

    def stop(self) -> None:
        """Stand before no window any more."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._stand_before)
        self._stand_before(None)

    def listen(self, tell: Callable[[Heard], None] | None) -> None:
        """Tell whatever comes as it comes, before anything is taken off it, to who sets up a scanner; None: no more."""
        self._tell = tell
        self._ear = Ear(self._burst.offset)
        self._ear_pause.stop()

    def take(self, code: str, end: End = "enter") -> None:
        """A code from any other source: a serial scanner, a camera."""
        if self._tell is not None:
            self._tell(Heard(source="serial", read=code, text=code, end=end))
        code = bare(code, self._burst.prefix, self._burst.suffix)
        if code:
            self.scanned.emit(code)

    def set_frame(self, prefix: str, suffix: str) -> None:
        """What the scanner is set to send before and after each code."""
        self._burst.prefix, self._burst.suffix = prefix, suffix

    def set_pace(self, gap_ms: int) -> None:
        """How long the shop's scanner takes from key to key, at most; a quick one is waited for as usual."""
        self._burst.gap_ms = max(GAP_MS, gap_ms)
        self._pause.setInterval(self._burst.gap_ms + PAUSE_MS - GAP_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold keys that may be a scanner's; True keeps an event from the window."""
        if self._giving_back:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._pressed(watched, event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            if self._burst.holding:
                self._events.append((watched, event.clone()))
            return self._burst.holding
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._overrides(event)
        if kind in _ELSEWHERE and self._burst.holding:
            self._give_back()
        return False

    def _stand_before(self, window: QWindow | None) -> None:
        if window is self._watched:
            return
        self._give_back()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._gone)

    def _gone(self) -> None:
        self._watched = None

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._tell is not None and not event.isAutoRepeat():
            self._ear_pause.start()
            self._say_heard(self._ear.press(_stroke(event)))
        if event.isAutoRepeat() or event.modifiers() & _NOT_TYPING:
            # A held key and a shortcut are a hand's; what was typed before them comes first.
            self._give_back()
            return False
        stroke = _stroke(event)
        verdict = self._burst.press(stroke)
        if verdict is Verdict.TYPED:
            self._give_back()
            verdict = self._burst.press(stroke)
        elif verdict is Verdict.SCANNED:
            self._swallow()
            if stroke.ends:
                return True
            # A gap ended that code: this stroke begins something else.
            verdict = self._burst.press(stroke)
        if verdict is not Verdict.HELD:
            return False
        self._events.append((window, event.clone()))
        self._pause.start()
        return True

    def _say_heard(self, heard: Heard | None) -> None:
        if heard is not None and self._tell is not None:
            # As with a scan: the answer must not run inside the handling of a key.
            tell = self._tell
            QTimer.singleShot(0, self, lambda: tell(heard))

    def _overrides(self, event: QKeyEvent) -> bool:
        """Where the platform asks for shortcuts first, a scanner's Enter must not be one."""
        writes = bool(event.text()) and event.text().isprintable() and not event.modifiers() & _NOT_TYPING
        if writes or (self._burst.holding and event.key() in _ENDS):
            event.accept()
            return True
        return False

    def _paused(self) -> None:
        if self._pause.isActive():
            return
        verdict = self._burst.pause()
        if verdict is Verdict.SCANNED:
            self._swallow()
        else:
            self._give_back()

    def _swallow(self) -> None:
        self._stop()
        if self._burst.code:
            # The answer to a scan must not run inside the handling of a key.
            code = self._burst.code
            QTimer.singleShot(0, self, lambda: self.scanned.emit(code))

    def _give_back(self) -> None:
        events = self._events
        self._burst.forget()
        self._stop()
        self._giving_back = True
        try:
            for window, event in events:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._giving_back = False

    def _stop(self) -> None:
        self._events = []
        self._pause.stop()
        self._still.stop()


def _stroke(event: QKeyEvent) -> Stroke:
    key = event.key()
    return Stroke(
        code=event.nativeScanCode(),
        text=event.text(),
        shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
        at_ms=event.timestamp(),
        ends=key in _ENDS,
        tab=key == Qt.Key.Key_Tab,
        silent=key in _SILENT,
    )
