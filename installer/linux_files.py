"""What a Linux desktop wants to know of the product: menu entry, icons, manual page, printers, a till's autostart.

`write(root)` puts them where they belong below a folder; a package is packed from it. `python installer/linux_files.py
FOLDER` does the same, to be looked at.
"""

import gzip
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import product

_NAME, _WINDOW = product.COMMAND, product.WINDOW_COMMAND
MENU_ENTRY = f"usr/share/applications/{_NAME}.desktop"
#: Read by nobody where it lies: an owner copies it into ~/.config/autostart, as the manual page says.
AUTOSTART = f"usr/share/{_NAME}/autostart/{_NAME}.desktop"
METAINFO = f"usr/share/metainfo/{_NAME}.metainfo.xml"
PRINTERS = f"usr/lib/udev/rules.d/70-{_NAME}-printers.rules"
ICONS = "usr/share/icons/hicolor"
MANUAL = f"usr/share/man/man1/{_NAME}.1.gz"
WINDOW_MANUAL = f"usr/share/man/man1/{_WINDOW}.1.gz"


def menu_entry() -> str:
    """The entry in the desktop's menu, found by words of all four languages."""
    return "\n".join(
        [
            *_entry(),
            f"Icon={_NAME}",
            f"Categories={''.join(f'{category};' for category in product.CATEGORIES)}",
            *_in_all(
                "Keywords", {code: "".join(f"{word};" for word in said) for code, said in product.KEYWORDS.items()}
            ),
            "StartupNotify=true",
            # By this a dock knows whose the window is; on Wayland it goes by the name of this file.
            f"StartupWMClass={product.NAME}",
            "Actions=practice;",
            "",
            "[Desktop Action practice]",
            *_in_all("Name", product.PRACTICE),
            f"Exec={_WINDOW} --practice",
            "",
        ]
    )


def autostart() -> str:
    """The entry that opens the till when its user logs in."""
    return "\n".join([*_entry(), f"Icon={_NAME}", "X-GNOME-Autostart-enabled=true", ""])


def metainfo() -> str:
    """What a software centre shows before somebody installs it."""
    told = []
    for code in product.LANGUAGES:
        language = "" if code == "en" else f' xml:lang="{code}"'
        told += [f"    <p{language}>{escape(paragraph)}</p>" for paragraph in product.LONG[code]]
    summaries = [
        f"  <summary{'' if code == 'en' else f' xml:lang={code!r}'}>{escape(product.SHORT[code])}</summary>"
        for code in product.LANGUAGES
    ]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<component type="desktop-application">',
            f"  <id>{_NAME}</id>",
            "  <metadata_license>CC0-1.0</metadata_license>",
            f"  <project_license>{product.LICENCE}</project_license>",
            f"  <name>{product.NAME}</name>",
            *summaries,
            "  <description>",
            *told,
            "  </description>",
            f"  <developer_name>{escape(product.PUBLISHER)}</developer_name>",
            f'  <launchable type="desktop-id">{_NAME}.desktop</launchable>',
            "  <provides>",
            f"    <binary>{_NAME}</binary>",
            f"    <binary>{_WINDOW}</binary>",
            "  </provides>",
            "  <requires>",
            '    <display_length compare="ge">1024</display_length>',
            "  </requires>",
            '  <content_rating type="oars-1.1"/>',
            "</component>",
            "",
        ]
    )


def write(root: Path) -> list[Path]:
    """Put every file where it belongs below this folder, and say which. Needs no screen; draws the icons anew."""
    import icons
    import man_page

    files = {
        MENU_ENTRY: menu_entry().encode(),
        AUTOSTART: autostart().encode(),
        METAINFO: metainfo().encode(),
        PRINTERS: (product.ROOT / "installer" / "linux" / "printers.rules").read_bytes(),
        f"{ICONS}/scalable/apps/{_NAME}.svg": icons.DRAWING.read_bytes(),
        # Without a time in it, so that the same program makes the same package.
        MANUAL: gzip.compress(man_page.page().encode(), mtime=0),
        WINDOW_MANUAL: gzip.compress(f".so man1/{_NAME}.1\n".encode(), mtime=0),
    }
    files |= {f"{ICONS}/{size}x{size}/apps/{_NAME}.png": icons.png(size) for size in icons.SIZES}
    for place, content in files.items():
        file = root / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(0o644)
    return [root / place for place in files]


def _entry() -> list[str]:
    """What a menu entry and an autostart entry both begin with."""
    return [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.1",
        f"Name={product.NAME}",
        *(f"Name[{code}]={product.NAME}" for code in product.LANGUAGES if code != "en"),
        *_in_all("GenericName", product.SHORT),
        *_in_all("Comment", product.SENTENCE),
        f"Exec={_WINDOW}",
        f"TryExec={_WINDOW}",
        "Terminal=false",
    ]


def _in_all(key: str, words: dict[str, str]) -> list[str]:
    return [f"{key}{'' if code == 'en' else f'[{code}]'}={words[code]}" for code in product.LANGUAGES]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: linux_files.py FOLDER")
    for written in write(Path(sys.argv[1])):
        sys.stdout.write(f"{written}\n")
