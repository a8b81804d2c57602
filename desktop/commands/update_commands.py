"""updates: look at the release file now, as the window does once a day."""

from typing import Annotated

import typer

from desktop.commands.answers import Refusal
from desktop.commands.program import JsonOption, app, run
from desktop.commands.speaking import Refuse
from desktop.commands.update_answers import UpdatesAnswer, VersionAnswer
from desktop.settings import SettingsFile
from desktop.updates.looking import Look, kept_beside, look, platform_here
from desktop.wording.updates import word_install, word_look, word_released
from desktop.wording.words import Words
from resources import version


@app.command()
def updates(
    url: Annotated[str, typer.Option(metavar="URL", help="Look here; the address of the settings unless said.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Look whether there is a newer release, and say what is new in it. Nothing is installed."""
    run.listen(as_json=as_json)
    settings, words = SettingsFile.of_this_user(), run.speaker.words()
    address = url.strip() or settings.now.updates_url
    if not address:
        raise Refuse(Refusal(refused="off", message=word_look("off", words, running=version())))
    own = address == settings.now.updates_url
    # An address that is only tried leaves no trace in what the window knows.
    kept = kept_beside(settings.path) if own else None
    found = look(address, kept=kept, running=version(), now=run.now())
    if own and found.answered:
        settings.change(updates_looked=found.at.isoformat(), updates_found=found.code)
    if found.release is None:
        raise Refuse(Refusal(refused=found.code, message=word_look(found.code, words, running=version())))
    answer = _answer(found, address)
    run.speaker.answer(answer, lambda: _told(found, words))


def _answer(found: Look, address: str) -> UpdatesAnswer:
    release = found.release
    assert release is not None
    return UpdatesAnswer(
        url=address,
        running=version(),
        newest=release.version,
        is_newer=found.code == "new",
        page=release.page,
        versions=tuple(VersionAnswer(version=one.version, day=one.date, notes=one.notes) for one in found.skipped),
        downloads={one.name: one.sha256 for one in release.for_platform(platform_here())},
    )


def _told(found: Look, words: Words) -> str:
    release = found.release
    assert release is not None
    lines = [word_look(found.code, words, running=version(), newest=release.version)]
    for one in found.skipped:
        lines += ["", word_released(one.version, one.date, words)]
        lines += [f"  • {sentence}" for sentence in one.sentences(words.language)]
    if found.skipped:
        lines += ["", release.page]
        for package in release.for_platform(platform_here()):
            lines += [f"SHA-256 {package.sha256}", word_install(package.name, package.platform, words)]
    return "\n".join(lines)
