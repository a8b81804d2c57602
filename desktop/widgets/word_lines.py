"""Words in as few lines as they need, and never more than there is room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


def word_lines(text: str, font: QFont, room: float, most: int) -> list[str]:
    """The text in at most so many lines; what has no room even then ends in dots."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (metrics.horizontalAdvance(longer) <= room or len(lines) == most):
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines if line]
