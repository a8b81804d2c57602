"""Cards to draw in tests: five tiers in three scripts, in the designs that come with the program."""

from desktop.paper.cards.design import CardDesign, CardFace
from desktop.paper.cards.ready import LOOKS, ready_design, ready_look
from loyalty.card_number import issue

TEXTS = {
    "named": "Named",
    "bearer": "Bearer",
    "named_portrait": "Named, upright",
    "bearer_portrait": "Bearer, upright",
    "since": "с нами с {since}",
    "rules": "Show this card before you pay. What it holds is yours: keep it well. Lost it? Tell us.",
    "found": "Found this card? Please call us:",
}
TIERS = {
    "plain": ("", "heart"),
    "bronze": ("Bronze", "circle"),
    "silver": ("Ezüst", "diamond"),
    "gold": ("Золото", "star"),
    "vip": ("VIP", "sparkle"),
}
NAMES = ("Анна Ковалёва", "Kovács Géza", "Ștefan Țurcanu", "Jo", "Maximilian Featherstonehaugh-Wolfenbüttel")


def designs(layout: str = "named", *, printer_dpi: int = 300) -> dict[str, CardDesign]:
    return {look: ready_design(layout, ready_look(look), TEXTS, printer_dpi=printer_dpi) for look in LOOKS}


def face(nth: int = 0, *, number: str = "", name: str | None = None) -> CardFace:
    look = LOOKS[nth % len(LOOKS)]
    tier, shape = TIERS[look]
    return CardFace(
        number=number or issue("29", f"{nth * 7_919_317 % 10**10:010d}"),
        shop="Пекарня «Рогалик»",
        tier=tier,
        shape=shape,
        name=NAMES[nth % len(NAMES)] if name is None else name,
        since=str(2000 + nth % 26),
        phone="+7 912 345-67-89",
        design=look,
    )


def faces(count: int) -> list[CardFace]:
    return [face(nth) for nth in range(count)]
