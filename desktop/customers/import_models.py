"""A list that is being brought in, as rows of tables: its first rows with what is wrong, and the rows left out."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop.widgets.icons import icon_pixmap
from desktop.widgets.theme import colour, tokens
from desktop.wording.mistakes import word_refused_row

if TYPE_CHECKING:
    from db.imports.customers import Preview, PreviewRow
    from db.imports.outcome import Imported, Refused
    from desktop.wording.words import Words

Index = QModelIndex | QPersistentModelIndex
#: Before the file's own columns: where the row stands and what becomes of it.
FATE = 0
LINE, WHERE, WHY = range(3)
_HEADINGS = (
    QT_TRANSLATE_NOOP("LeftOutModel", "Line"),
    QT_TRANSLATE_NOOP("LeftOutModel", "Column"),
    QT_TRANSLATE_NOOP("LeftOutModel", "Why it was left out"),
)
_TONES = {"new": "good", "filled": "good", "there": "plain", "refused": "warn"}


class PreviewModel(QAbstractTableModel):
    """The first rows as the file has them; what is wrong is marked in its cell."""

    def __init__(self) -> None:
        super().__init__()
        self._header: tuple[str, ...] = ()
        self._rows: tuple[PreviewRow, ...] = ()

    def show_preview(self, preview: "Preview") -> None:
        """These in place of what was there."""
        self.beginResetModel()
        self._header, self._rows = preview.header, preview.rows
        self.endResetModel()

    def row(self, place: int) -> "PreviewRow":
        """The row in that place."""
        return self._rows[place]

    def first_wrong(self) -> int:
        """The first row that will be left out, else the first of all."""
        return next((place for place, row in enumerate(self._rows) if row.decided.problems), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._header) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        tone = _TONES[row.decided.fate] if column == FATE else self._tone(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if column == FATE:
                return f"{row.decided.row.line}"
            return " ".join(row.cells[column - 1].split()) if column <= len(row.cells) else ""
        if role == Qt.ItemDataRole.DecorationRole and tone:
            return icon_pixmap(tone, tokens()["muted" if tone == "plain" else tone], 18)
        if role == Qt.ItemDataRole.BackgroundRole and column != FATE and tone:
            return colour(f"{tone}_soft")
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour("warn") if tone == "warn" else colour("ink" if column != FATE else "muted")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return "" if section == FATE or section > len(self._header) else self._header[section - 1]
        return None

    def _tone(self, row: "PreviewRow", column: int) -> str:
        name = self._header[column - 1]
        wrong = (*row.decided.problems, *row.decided.notes)
        return "warn" if any(one.column == name for one in wrong) else ""


@dataclass(frozen=True, slots=True)
class _Left:
    line: int
    column: str
    why: str


class LeftOutModel(QAbstractTableModel):
    """Rows that did not land, and cells left out of rows that did."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[_Left, ...] = ()

    def show_outcome(self, outcome: "Imported", words: "Words") -> None:
        """What of this was left out, by its line."""

        def left(one: "Refused") -> _Left:
            return _Left(one.line, one.column, word_refused_row(one.code, dict(one.facts), words))

        self.beginResetModel()
        self._rows = tuple(sorted(map(left, (*outcome.refused, *outcome.noted)), key=lambda row: row.line))
        self.endResetModel()

    def why(self) -> dict[int, str]:
        """By line, all that was wrong with it."""
        told: dict[int, str] = {}
        for row in self._rows:
            told[row.line] = f"{told[row.line]} {row.why}" if row.line in told else row.why
        return told

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (str(row.line), row.column, row.why)[column]
        if role == Qt.ItemDataRole.ForegroundRole and column != WHY:
            return colour("muted")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return QCoreApplication.translate("LeftOutModel", str(_HEADINGS[section]))
