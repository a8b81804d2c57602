"""Words on the screen in one of the few sizes and tones the rooms share."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

Role = Literal["hero", "big", "title", "heading", "strong", "body", "label", "small", "tiny"]
Tone = Literal["", "good", "warn", "bad", "muted"]


class Label(QLabel):
    """Plain text (never markup: names come from outside) in a role and a tone."""

    def __init__(self, text: str = "", role: Role = "body", *, tone: Tone = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)

    def set_tone(self, tone: Tone) -> None:
        """Change what the words mean; the colour follows."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().polish(self)

    def wrapped(self) -> "Label":
        """The same label, breaking its lines where they are too long."""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return self

    def right(self) -> "Label":
        """The same label, its figures at the right edge."""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self
