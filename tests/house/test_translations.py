"""Every text of the program is translated, finished and up to date in four languages; Qt's buttons speak Romanian."""

import importlib.util
import re
import sys
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWizard

from tests.house import walls

Key = tuple[str, str, str, bool]


def pipeline() -> ModuleType:
    """installer/ is no package (a package of that name would shadow another), so its script is loaded by its path."""
    spec = importlib.util.spec_from_file_location("translations", walls.ROOT / "installer" / "translations.py")
    assert spec
    assert spec.loader
    module = sys.modules["translations"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = pipeline()
HOME = translations.HOME
PLURAL_FORMS = {"en": 2, "ru": 3, "hu": 1, "ro": 3}
_PLACEHOLDER = re.compile(r"%n|%\d|%L\d|\{\w+\}")


def messages(ts: Path) -> dict[Key, Xml.Element]:
    """What a .ts file holds, by what Qt looks it up by."""
    found = {}
    for context in Xml.parse(ts).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            found[name, source, comment, message.get("numerus") == "yes"] = message
    return found


def problems(language: str, asked: set[Key], held: dict[Key, Xml.Element]) -> Iterator[str]:
    """What keeps this language from being complete and true to the program, one line each."""
    for key in sorted(asked - held.keys()):
        yield f"stale, run `make translations`: {key[0]}: {key[1]!r} is not in the file"
    for key in sorted(held.keys() - asked):
        yield f"stale, run `make translations`: {key[0]}: {key[1]!r} is asked for no more"
    for (context, source, _, plural), message in held.items():
        for what in wrong_in(language, source, plural, message):
            yield f"{context}: {source!r}: {what}"


def wrong_in(language: str, source: str, plural: bool, message: Xml.Element) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "no finished translation"
        return
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != PLURAL_FORMS[language]:
        yield f"{len(texts)} plural forms, and the language has {PLURAL_FORMS[language]}"
    for text in texts:
        if not text.strip():
            yield "an empty translation"
        # A language may leave the number out of a form ("one card"), but never invent a place for something else.
        if set(_PLACEHOLDER.findall(text)) - {"%n"} != set(_PLACEHOLDER.findall(source)) - {"%n"}:
            yield f"other placeholders in {text!r}"
        if language == "ro" and re.search("[şţŞŢ]", text):
            yield f"a cedilla where Romanian has a comma below, in {text!r}"
        if "(s)" in text:
            yield f"the plural is not written out in {text!r}"


@pytest.fixture(scope="module")
def asked_for() -> frozenset[Key]:
    """Every text that the program asks for: gathered once, for all languages."""
    return frozenset(ask.key for ask in translations.gather(walls.ROOT / "desktop"))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated_and_nothing_is_stale(language, asked_for):
    asked = set(asked_for)
    if language == "en":
        asked = {key for key in asked if key[3]}
    wrong = list(problems(language, asked, messages(HOME / f"regulars_{language}.ts")))
    assert not wrong, f"{len(wrong)} in regulars_{language}.ts:\n" + "\n".join(wrong)


def message(translation: str, source: str = "{n} of {all}", numerus: str = "") -> Xml.Element:
    return Xml.fromstring(f"<message{numerus}><source>{source}</source>{translation}</message>")


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ('<translation type="unfinished">{n} din {all}</translation>', "no finished"),
        ("<translation></translation>", "empty"),
        ("<translation>{n} din toate</translation>", "placeholders"),
        ("<translation>{n} din {all} şi</translation>", "cedilla"),
        ("<translation>{n} card(s) din {all}</translation>", "plural"),
    ],
)
def test_a_bad_translation_is_named(broken, says):
    key = ("Till", "{n} of {all}", "", False)
    assert not list(problems("ro", {key}, {key: message("<translation>{n} din {all}</translation>")}))
    assert says in next(problems("ro", {key}, {key: message(broken)}))


def test_a_missing_plural_form_is_named():
    key = ("Till", "%n card(s)", "", True)
    forms = "<numerusform>%n carte</numerusform><numerusform>%n carduri</numerusform>"
    said = list(problems("ro", {key}, {key: message(f"<translation>{forms}</translation>", key[1], ' numerus="yes"')}))
    assert said == ["Till: '%n card(s)': 2 plural forms, and the language has 3"]


def test_a_stale_file_is_named():
    old = ("Till", "Sell", "", False)
    new = ("Till", "Apply", "", False)
    said = list(problems("ro", {new}, {old: message("<translation>Vinde</translation>", "Sell")}))
    assert [line.split(": ")[2] for line in said] == ["'Apply' is not in the file", "'Sell' is asked for no more"]


PROGRAM = """
def _tr(text):
    return QCoreApplication.translate("Opening", text)

HEADINGS = (QT_TRANSLATE_NOOP("Goods", "Price"),)

class Till(QWidget):
    def retranslate(self):
        self.title.setText(self.tr("Till"))
        self.count.setText(self.tr("%n card(s)", "on the sheet", len(self.cards)).format(a=self.tr("a")))
        QCoreApplication.translate("Slip", "%n visit(s)", None, n=abs(visits))
        words.tr("it's {money}\\u00a0more")
        text.translate({1: 2})
        _tr("Open")
        QCoreApplication.translate("Goods", HEADINGS[0])
"""


def test_every_way_of_asking_is_gathered(tmp_path):
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "till.py").write_text(PROGRAM, encoding="utf-8")
    expected = {
        ("Till", "Till", "", False),
        ("Till", "%n card(s)", "on the sheet", True),
        ("Till", "a", "", False),
        ("Slip", "%n visit(s)", "", True),
        ("Goods", "Price", "", False),
        ("Opening", "Open", "", False),
        ("words", "it's {money}\u00a0more", "", False),
    }
    assert {ask.key for ask in translations.gather(tmp_path / "desktop")} == expected
    translations.refresh(tmp_path, tmp_path / "desktop")
    assert set(messages(tmp_path / "regulars_ru.ts")) == expected
    assert set(messages(tmp_path / "regulars_en.ts")) == {key for key in expected if key[3]}


@pytest.mark.parametrize(
    "text", ["self.tr(name)", "self.tr(f'{n} cards')", "window.tr('Sell')", "translate('Till', name)"]
)
def test_a_text_that_cannot_be_gathered_is_refused(text, tmp_path):
    (tmp_path / "till.py").write_text(f"class Till:\n    def f(self):\n        {text}\n", encoding="utf-8")
    with pytest.raises(translations.Unreadable, match=r"till\.py:3"):
        translations.gather(tmp_path)


@pytest.fixture
def romanian(qapp: QApplication) -> Iterator[QApplication]:
    translations.release()
    translator = QTranslator()
    assert translator.load(str(HOME / "qtbase_ro.qm"))
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)


def test_qt_s_own_buttons_speak_romanian(romanian, qtbot):
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    english = {"&No", "&Yes", "Abort", "Apply", "Cancel", "Close", "Discard", "Help", "Ignore", "N&o to All", "Open"}
    english |= {"Reset", "Restore Defaults", "Retry", "Save", "Save All", "Yes to &All"}
    buttons = [button for button in QDialogButtonBox.StandardButton if button.value.bit_count() == 1]
    said = {box.addButton(button).text() for button in buttons if button.name != "NoButton"}
    assert len(said) == 18
    assert not said & english
    assert {"OK", "Renunță", "&Da", "&Nu"} <= said


def test_qt_s_own_menus_and_wizards_speak_romanian(romanian, qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    said = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert said == ["Anulează modificarea", "Refă", "Decupează", "Copiază", "Lipește", "Șterge", "Selectează tot"]
    wizard = QWizard()
    wizard.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
    qtbot.addWidget(wizard)
    said = [wizard.buttonText(QWizard.WizardButton(n)).replace("&", "") for n in range(6)]
    assert said == ["< Înapoi", "Înainte >", "Confirmă", "Termină", "Renunță", "Ajutor"]


def test_our_romanian_for_qt_is_finished():
    held = messages(HOME / "qtbase_ro.ts")
    assert len(held) > 200
    assert not list(problems("ro", set(held), held))
