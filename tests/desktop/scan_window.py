"""A program for the test under a real X server: one field, one button Enter would press, and the scanner before them.

Each code is printed as a line "scan CODE"; a click on the window's close ends it. "state TEXT PRESSED" follows each.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.shell.scanner import Scanner


def say(*words: object) -> None:
    print(*words, flush=True)


def main() -> None:
    app = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle("scan window")
    field, button = QLineEdit(), QPushButton("Apply")
    button.setShortcut("Return")
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(button)
    scanner = Scanner()

    def scanned(code: str) -> None:
        say("scan", code)
        say("state", repr(field.text()), len(pressed))

    scanner.scanned.connect(scanned)
    scanner.watch(app)
    button.clicked.connect(lambda: say("pressed", repr(field.text())))
    window.show()
    window.activateWindow()
    field.setFocus()
    QTimer.singleShot(0, lambda: say("ready"))
    app.exec()


main()
