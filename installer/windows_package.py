"""Packs a finished bundle into an installer for Windows: writes down for NSIS what is in it, and runs makensis.

`python installer/windows_package.py BUNDLE OUT` makes the installer in the folder OUT. PyInstaller makes the bundle,
on Windows; NSIS runs anywhere.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import product

SCRIPT = product.ROOT / "installer" / "windows" / f"{product.COMMAND}.nsi"
#: What NSIS calls our languages.
NSIS_LANGUAGES = {"en": "ENGLISH", "ru": "RUSSIAN", "hu": "HUNGARIAN", "ro": "ROMANIAN"}
#: And what Windows does; the texts of a program's properties are in Unicode.
WINDOWS_LANGUAGES = {"en": 0x409, "ru": 0x419, "hu": 0x40E, "ro": 0x418}
UNICODE = 1200
PROGRAMS = (f"{product.COMMAND}.exe", f"{product.WINDOW_COMMAND}.exe")
#: Where makensis is on a Windows that has it installed, without being on the path.
_ON_WINDOWS = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"


class Unpackable(Exception):
    """Why no installer could be made, in a sentence for whoever asked for one."""


def installer_name() -> str:
    """What the installer's file is called."""
    return f"{product.NAME}-{product.VERSION}-windows-x64.exe"


def package(bundle: Path, out: Path) -> Path:
    """Make the installer from a bundle, in this folder. Raises Unpackable."""
    missing = [name for name in PROGRAMS if not (bundle / name).is_file()]
    if missing:
        raise Unpackable(f"{bundle} is no bundle for Windows: it has no {' and no '.join(missing)}")
    makensis = find_makensis()
    out.mkdir(parents=True, exist_ok=True)
    installer = (out / installer_name()).resolve()
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder)
        write_down(bundle, written)
        _run(makensis, {"WRITTEN": str(written), "OUT": str(installer)})
    return installer


def find_makensis() -> str:
    """NSIS' compiler. Raises Unpackable, saying where it comes from."""
    found = shutil.which("makensis") or (str(_ON_WINDOWS) if _ON_WINDOWS.is_file() else None)
    if found is None:
        raise Unpackable(
            "makensis is not here. Debian and Ubuntu have it in the package nsis; on Windows install NSIS 3."
        )
    return found


def write_down(bundle: Path, folder: Path) -> None:
    """What the script includes: the product's names and words, the files of this bundle, the pictures."""
    import icons

    text = "\n".join([*_names(bundle), *_words(), *_install(bundle), *_remove(bundle), ""])
    # With a mark, by which NSIS on Windows knows UTF-8.
    (folder / "product.nsh").write_text(text, encoding="utf-8-sig")
    (folder / f"{product.COMMAND}.ico").write_bytes(icons.ico())
    (folder / "side.bmp").write_bytes(icons.side())
    (folder / "head.bmp").write_bytes(icons.head())


def version_of_four() -> str:
    """The version as Windows wants it in a file: four whole numbers."""
    numbers = [int(number) for number in re.findall(r"\d+", product.VERSION)][:4]
    return ".".join(str(number) for number in (*numbers, 0, 0, 0, 0)[:4])


def _names(bundle: Path) -> Iterator[str]:
    size_kb = sum(file.stat().st_size for file in _files(bundle)) // 1024
    told = {
        "PRODUCT_NAME": product.NAME,
        "PRODUCT_VERSION": product.VERSION,
        "PRODUCT_ID": product.WINDOWS_ID,
        "PRODUCT_PUBLISHER": product.PUBLISHER,
        "PRODUCT_COMMAND": product.COMMAND,
        "PRODUCT_WINDOW": product.WINDOW_COMMAND,
    }
    yield from (f'!define {name} "{_quoted(value)}"' for name, value in told.items())
    yield f"!define PAYLOAD_KB {size_kb}"


def properties(code: str, file: str) -> dict[str, str]:
    """What a look at a file's properties tells on Windows, in one language."""
    return {
        "ProductName": product.NAME,
        "ProductVersion": product.VERSION,
        "FileVersion": product.VERSION,
        "FileDescription": f"{product.NAME} – {product.SHORT[code]}",
        "CompanyName": product.PUBLISHER,
        "LegalCopyright": f"© {product.COPYRIGHT}",
        "OriginalFilename": file,
    }


def program_properties(file: str) -> str:
    """The same for one of the two programs, as PyInstaller reads it: by language, each with Unicode's code page."""
    four = f"({version_of_four().replace('.', ', ')})"
    tables = []
    for code, number in WINDOWS_LANGUAGES.items():
        told = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in properties(code, file).items())
        tables.append(f"StringTable('{number:04X}{UNICODE:04X}', [{told}])")
    spoken = [number for language in WINDOWS_LANGUAGES.values() for number in (language, UNICODE)]
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, "
        f"fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([{', '.join(tables)}]), "
        f"VarFileInfo([VarStruct('Translation', {spoken})])])\n"
    )


def _words() -> Iterator[str]:
    """The product's own words, and the installer's properties, in every language."""
    yield "!macro PRODUCT_WORDS"
    yield f'  VIProductVersion "{version_of_four()}"'
    yield f'  VIFileVersion "{version_of_four()}"'
    for code, name in NSIS_LANGUAGES.items():
        language = f"${{LANG_{name}}}"
        yield f'  LangString SENTENCE {language} "{_quoted(product.SENTENCE[code])}"'
        for key, value in properties(code, installer_name()).items():
            yield f'  VIAddVersionKey /LANG={language} "{key}" "{_quoted(value)}"'
    yield "!macroend"


def _install(bundle: Path) -> Iterator[str]:
    yield "!macro INSTALL_FILES"
    last = None
    for file in _files(bundle):
        place = PureWindowsPath(file.relative_to(bundle))
        if place.parent != last:
            last = place.parent
            yield f'  SetOutPath "{_installed(last)}"'
        # Read while it is packed, so a dollar in it begins nothing.
        yield f'  File "{file.resolve()}"'
    yield "!macroend"


def _remove(bundle: Path) -> Iterator[str]:
    """Each file by its name, and each folder where it is empty then: nobody's own files are ever swept along."""
    yield "!macro REMOVE_FILES"
    folders = set()
    for file in _files(bundle):
        place = PureWindowsPath(file.relative_to(bundle))
        yield f'  Delete "{_installed(place)}"'
        folders.update(folder for folder in place.parents if folder.parts)
    for folder in sorted(folders, key=lambda folder: (-len(folder.parts), str(folder))):
        yield f'  RMDir "{_installed(folder)}"'
    yield "!macroend"


def _files(bundle: Path) -> list[Path]:
    return sorted(file for file in bundle.rglob("*") if file.is_file())


def _installed(place: PureWindowsPath) -> str:
    return f"$INSTDIR\\{_quoted(str(place))}" if place.parts else "$INSTDIR"


def _quoted(text: str) -> str:
    """Between NSIS' quotes, where a dollar begins a variable."""
    return text.replace("$", "$$").replace('"', '$\\"')


def _run(makensis: str, defined: dict[str, str]) -> None:
    # -WX: a warning is a text nobody translated or a name nobody meant, and ends here.
    options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in defined.items())]
    made = subprocess.run([makensis, *options, SCRIPT.name], cwd=SCRIPT.parent, capture_output=True, text=True)
    if made.returncode:
        raise Unpackable(f"makensis could not make the installer:\n{made.stdout}{made.stderr}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: windows_package.py BUNDLE OUT")
    try:
        sys.stdout.write(f"{package(Path(sys.argv[1]), Path(sys.argv[2]))}\n")
    except Unpackable as problem:
        sys.exit(str(problem))
