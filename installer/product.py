"""What the product is called and what goes into it, for every packager: the only place that says so.

Scripts of this folder say `import product`; from elsewhere it is loaded by its path, as installer/ is no package.
`python installer/product.py version` prints one of the plain names below, for a shell.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME = "Regulars"
VERSION: str = _PROJECT["version"]
LANGUAGES = ("en", "ru", "hu", "ro")
PUBLISHER = "The Regulars authors"
COPYRIGHT = "2026 The Regulars authors"
LICENCE: str = _PROJECT["license"]

#: The package, the command line, and the name under which a system looks for icon, menu entry and manual page.
COMMAND = "regulars"
#: The same program called by this name opens the window.
WINDOW_COMMAND = "regulars-window"
#: Windows keeps what belongs together under it: the task bar, the list of installed programs.
WINDOWS_ID = "Regulars"
#: Where a package for Linux puts the program. Its books lie in the data folder of whoever runs it, never here.
LINUX_FOLDER = "/usr/lib/regulars"
#: Where the desktop files its menu entry.
CATEGORIES = ("Office", "Finance")
MAINTAINER = "The Regulars authors <maintainers@regulars.invalid>"

#: In a list of programs: what kind of thing this is, without a full stop.
SHORT = {
    "en": "Loyalty at the till",
    "ru": "Программа лояльности на кассе",
    "hu": "Törzsvásárlói program a pénztárnál",
    "ro": "Program de fidelitate la casă",
}
#: One sentence for a menu's hint or an installer's first page.
SENTENCE = {
    "en": "Loyalty at the till, for the shops that live from their regular customers.",
    "ru": "Программа лояльности на кассе – для магазинов, которые живут постоянными покупателями.",
    "hu": "Törzsvásárlói program a pénztárnál – azoknak az üzleteknek, amelyek a visszatérő vevőikből élnek.",
    "ro": "Program de fidelitate la casă, pentru magazinele care trăiesc din clienții lor fideli.",
}
#: What somebody reads before they install it: paragraphs without line breaks.
LONG = {
    "en": (
        "The customer shows a card or says a phone number; the till shows who it is, what they hold, what this basket "
        "costs them and why; one key records it.",
        "Regulars stands beside the cash register: it says what to pay and remembers what was sold, and it takes no "
        "money itself. The books are one file on the shop's own computer. No account, no cloud, no monthly fee.",
    ),
    "ru": (
        "Покупатель показывает карту или называет телефон – касса показывает, кто это, что у него есть, сколько стоит "
        "эта корзина и почему; одна клавиша – и покупка записана.",
        "Regulars работает рядом с кассой: подсказывает, сколько взять, и помнит, что продано, а денег сам не "
        "принимает. Все данные – один файл на компьютере магазина. Без учётной записи, без облака, без абонентской "
        "платы.",
    ),
    "hu": (
        "A vevő megmutatja a kártyáját vagy bemondja a telefonszámát; a pénztár megmutatja, ki ő, mennyi az egyenlege, "
        "mennyibe kerül neki ez a kosár és miért; egyetlen billentyű, és a vásárlás rögzítve van.",
        "A Regulars a pénztárgép mellett dolgozik: megmondja, mennyit kell fizetni, és megjegyzi, mi fogyott, de pénzt "
        "nem vesz át. Minden adat egyetlen fájl az üzlet saját számítógépén. Nincs fiók, nincs felhő, nincs havidíj.",
    ),
    "ro": (
        "Clientul arată cardul sau spune numărul de telefon; casa arată cine este, ce are în portofel, cât îl costă "
        "acest coș și de ce; o singură tastă, iar vânzarea este înregistrată.",
        "Regulars stă lângă casa de marcat: spune cât e de plată și ține minte ce s-a vândut, dar nu încasează bani. "
        "Toate datele sunt un singur fișier pe calculatorul magazinului. Fără cont, fără cloud, fără abonament.",
    ),
}
#: What a menu offers beside opening the shop: a till at which nothing counts.
PRACTICE = {
    "en": "Practice for new staff",
    "ru": "Обучение новых сотрудников",
    "hu": "Gyakorlás új munkatársaknak",
    "ro": "Exersare pentru angajați noi",
}
#: Words somebody types into a menu's search who does not know the name.
KEYWORDS = {
    "en": ("loyalty", "bonus", "discount", "card", "customers", "till"),
    "ru": ("лояльность", "бонусы", "скидки", "карта", "покупатели", "касса"),
    "hu": ("törzsvásárló", "bónusz", "kedvezmény", "kártya", "vevők", "pénztár"),
    "ro": ("fidelitate", "bonus", "reducere", "card", "clienți", "casă"),
}

#: Ours, as modules; each is read whole, because questions, migrations and rooms are found by name.
PACKAGES = ("loyalty", "db", "desktop", "resources")
#: What of our own is for whoever builds the program, not for whoever runs it.
_NOT_RUN = frozenset({".ts", ".pyc", ".py"})
#: Migrations are scripts that Alembic reads one by one, so they lie in the bundle as they are.
SCRIPTS = ("db/schema/env.py", "db/schema/versions/")

#: Parts of Qt the program is made of, as their libraries are called; a bundle holds no others. pyqtgraph wants to have
#: seen OpenGL, without which it does not begin, though our charts are drawn without it.
QT_LIBRARIES = frozenset({"Core", "DBus", "Gui", "OpenGL", "OpenGLWidgets", "Svg", "Widgets"})
QT_LIBRARIES |= {"WaylandClient", "WlShellIntegration", "XcbQpa"}
#: Parts of Qt that are free under the GPL alone. PySide6 Essentials brings some of them, so this is no idle list.
QT_GPL_ONLY = frozenset({"Charts", "Coap", "DataVisualization", "Graphs", "Grpc", "HttpServer", "Lottie", "Mqtt"})
QT_GPL_ONLY |= {"NetworkAuth", "Protobuf", "Quick3D", "QuickTimeline", "ShaderTools", "VirtualKeyboard"}
QT_GPL_ONLY |= {"WaylandCompositor", "WaylandEglCompositor"}
#: Qt's plugins by folder; a bundle holds no others.
QT_PLUGINS: dict[str, frozenset[str]] = {
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qico", "qjpeg", "qsvg"}),
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    "platforms": frozenset({"qoffscreen", "qwayland", "qwindows", "qxcb"}),
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "styles": frozenset({"qmodernwindowsstyle"}),
    "wayland-decoration-client": frozenset({"bradient"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}

#: Modules that something we use would like to have, and that the program does without.
NOT_BUNDLED = (
    # Where a number's owner lives, and with whom they have their contract: 5 of the 10 MB of phonenumbers.
    *("phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata"),
    *("phonenumbers.geocoder", "phonenumbers.carrier", "phonenumbers.timezone"),
    # Colours on the command line, which ours doesn't have.
    *("rich", "pygments"),
    # What checks and tests other people's libraries.
    *("hypothesis", "mypy", "pytest", "sqlalchemy.ext.mypy", "numpy.f2py", "numpy.testing", "setuptools"),
    *("tkinter", "PIL.ImageTk", "PIL._imagingtk", "PIL._avif", "PIL._imagingcms", "lib2to3", "ensurepip"),
    # Editing a line in a terminal: libreadline is free under the GPL alone.
    *("readline", "curses", "_curses"),
    # Databases that no books lie in, and asking them from coroutines.
    *(f"sqlalchemy.dialects.{other}" for other in ("mysql", "mssql", "oracle")),
    "sqlalchemy.ext.asyncio",
    # The clock's zones come from tzdata.
    *("pytz", "dateutil.zoneinfo"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.console", "matplotlib", "scipy"),
    # Nothing of ours is described in QML, or speaks to the network or the desktop's bus through Qt.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtUiTools", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtTest"),
)


def data_files(root: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """Every file of ours that the program reads while it runs, with the folder of the bundle it belongs in."""
    for package in PACKAGES:
        for file in sorted((root / package).rglob("*")):
            place = file.relative_to(root)
            read = file.suffix not in _NOT_RUN or (file.suffix == ".py" and place.as_posix().startswith(SCRIPTS))
            if file.is_file() and read:
                yield file, place.parent.as_posix()


if __name__ == "__main__":
    if len(sys.argv) != 2 or not isinstance(globals().get(sys.argv[1].upper()), str):
        sys.exit("usage: product.py name | version | command | window_command | publisher | licence | …")
    print(globals()[sys.argv[1].upper()])
