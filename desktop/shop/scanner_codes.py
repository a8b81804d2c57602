"""The three codes to scan, what came of each, and what the scanner is set to: the page's first leaf."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.scanning.bursts import bare
from desktop.scanning.trial import CODES, Facts, Finding, Fit, Name, Report, Trial
from desktop.shop.code_picture import CodePicture
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded
from desktop.wording.scanner import code_title, layout_words, word_finding
from desktop.wording.words import Words

#: Findings below the verdict; one scanner never has more that matter at once.
LINES = 3
#: What one press puts right.
OFFERED = ("prefix", "suffix", "prefix_gone", "suffix_gone", "slow", "quick")


class CodeCard(QFrame):
    """One code: its picture, what came, and the way on for a scanner that can't read it."""

    unread = Signal()

    def __init__(self, nth: int, name: Name) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._nth, self._name = nth, name
        self._title, self.came = Label(role="strong").wrapped(), Label(role="body", tone="muted").wrapped()
        self.skip = Button(kind="quiet")
        self.skip.clicked.connect(self.unread)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 6)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(CodePicture(CODES[name], square=name == "qr"), 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.came)
        column.addStretch(1)
        column.addWidget(self.skip)

    def show_fit(self, fit: Fit | None, words: Words, *, unread: bool) -> None:
        """What came of this code."""
        self._title.setText(f"{self._nth} · {code_title(self._name, words)}")
        self.skip.setText(self.tr("It is not read"))
        self.skip.setVisible(fit is None and not unread)
        if unread:
            self.came.setText(self.tr("Not read."))
            self.came.set_tone("warn")
        elif fit is None:
            self.came.setText(self.tr("Not scanned yet."))
            self.came.set_tone("muted")
        elif fit.how == "right":
            self.came.setText(self.tr("Read right."))
            self.came.set_tone("good")
        else:
            self.came.setText(self.tr("Came as {text}").format(text=bare(fit.heard.read, "", "")))
            self.came.set_tone("warn")


class CodesLeaf(Worded, QWidget):
    """The verdict first, then the codes, then what is known of the scanner."""

    unread = Signal(str)
    put_right = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.verdict = Notice(closes=False)
        self.stranger = Label(role="body", tone="warn").wrapped()
        self.cards: dict[Name, CodeCard] = {name: CodeCard(nth, name) for nth, name in enumerate(CODES, 1)}
        self.lines = tuple(Label(role="body").wrapped() for _ in range(LINES))
        self._facts = {name: (Label(role="small"), Label(role="strong").wrapped()) for name in _FACTS}
        self._trial, self._report = Trial(), Trial().report()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.verdict)
        column.addWidget(self.stranger)
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, card in self.cards.items():
            row.addWidget(card, 0 if name == "code128" else 1)
            card.unread.connect(lambda name=name: self.unread.emit(name))
        column.addLayout(row)
        column.addWidget(self._known())
        for line in self.lines:
            column.addWidget(line)
        column.addStretch(1)
        self.retranslate()

    def show_trial(self, trial: Trial, report: Report) -> None:
        """What has been scanned and what it comes to."""
        self._trial, self._report = trial, report
        self.retranslate()

    def show_stranger(self, text: str) -> None:
        """Something else was scanned."""
        words = self.tr("{code} is none of the three codes. Scan one of these.").format(code=text[:60])
        self.stranger.setText(words if text else "")
        self.stranger.setVisible(bool(text))

    def retranslate(self) -> None:
        """Word the leaf in the language of the moment."""
        words = spoken()
        fits = {fit.name: fit for fit in self._trial.fits}
        for name, card in self.cards.items():
            card.show_fit(fits.get(name), words, unread=name in self._trial.unread)
        self._show_facts(self._report.facts, words)
        self._show_verdict(words)

    def _show_verdict(self, words: Words) -> None:
        changes, left = self._report.changes, len(self._report.left)
        first = changes[0] if changes else None
        if first is not None:
            heading = self.tr("%n thing(s) to change.", "", len(changes))
            offered = first.code in OFFERED
            self.verdict.show_words(
                f"{heading} {word_finding(first, words)}",
                "warn",
                self._offer(first) if offered else "",
                (lambda: self.put_right.emit(first)) if offered else None,
            )
        elif left == len(CODES):
            self.verdict.show_words(self.tr("Scan the three codes, in any order."))
        elif left:
            self.verdict.show_words(self.tr("So far all is well. %n code(s) to scan.", "", left))
        else:
            self.verdict.show_words(
                self.tr("All is well. The scanner is set right, whatever the keyboard layout."), "good"
            )
        others = self._report.findings[1:] if first is not None else self._report.findings
        for nth, line in enumerate(self.lines):
            finding = others[nth] if nth < len(others) else None
            line.setText(word_finding(finding, words) if finding else "")
            line.set_tone("warn" if finding and finding.level == "change" else "muted")
            line.setVisible(finding is not None)

    def _offer(self, finding: Finding) -> str:
        if finding.code in ("prefix_gone", "suffix_gone"):
            return self.tr("Take it out")
        if finding.code in ("slow", "quick"):
            return self.tr("Wait for it") if finding.code == "slow" else self.tr("Wait no longer")
        return self.tr("Set “{sign}” here").format(sign=finding.detail)

    def _known(self) -> QWidget:
        card = surface("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 10, 16, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        for nth, (name, value) in enumerate(self._facts.values()):
            grid.addWidget(name, 0, nth)
            grid.addWidget(value, 1, nth, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(nth, 1)
        return card

    def _show_facts(self, facts: Facts, words: Words) -> None:
        says = {
            "source": (self.tr("Comes by"), self._source(facts)),
            "layout": (self.tr("Keyboard of the computer"), layout_words(facts.layout, words)),
            "speed": (self.tr("Speed"), self._speed(facts)),
            "around": (self.tr("Around each code"), self._around(facts)),
            "end": (self.tr("Ends with"), self._end(facts)),
        }
        for name, (title, value) in self._facts.items():
            title.setText(says[name][0])
            value.setText(says[name][1] or "–")

    def _source(self, facts: Facts) -> str:
        names: Mapping[str | None, str] = {
            "keyboard": self.tr("the keyboard"),
            "serial": self.tr("the serial port"),
        }
        return names.get(facts.source, "")

    def _speed(self, facts: Facts) -> str:
        if facts.gap_ms is None:
            return ""
        return self.tr("{ms} ms a character").format(ms=QLocale().toString(facts.gap_ms))

    def _around(self, facts: Facts) -> str:
        if facts.before is None or facts.after is None:
            return ""
        seen = ["".join(sign for sign in side if sign.isprintable()) for side in (facts.before, facts.after)]
        if not any(seen):
            return self.tr("nothing")
        return f"{seen[0]} … {seen[1]}".strip()

    def _end(self, facts: Facts) -> str:
        names: Mapping[str | None, str] = {
            "enter": self.tr("Enter"),
            "tab": self.tr("Tab"),
            "pause": self.tr("nothing"),
        }
        return names.get(facts.end, "")


_FACTS = ("source", "layout", "speed", "around", "end")


def spoken() -> Words:
    """The window's own words; nothing about a scanner needs the shop's money or zone."""
    from loyalty.money import Currency

    return Words(language=QLocale().name()[:2], currency=Currency("EUR", 2))
