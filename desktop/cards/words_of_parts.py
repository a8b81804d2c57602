"""What the parts of a card, their properties and their choices are called."""

from desktop.wording.words import Words


def part_name(kind: str, words: Words) -> str:
    """A part in the list, and what its properties stand under."""
    return {
        "look": words.tr("Card and colours"),
        "strip": words.tr("Strip in the wallet"),
        "text": words.tr("Words"),
        "code": words.tr("Bar code"),
        "qr": words.tr("QR code"),
        "picture": words.tr("Picture"),
        "logo": words.tr("Logo"),
        "photo": words.tr("Photo"),
        "mark": words.tr("Shape"),
        "panel": words.tr("Panel"),
    }.get(kind, kind)


def property_name(name: str, words: Words) -> str:
    """What a property is called beside its editor."""
    return {
        "orientation": words.tr("The card"),
        "ground": words.tr("Ground"),
        "ground_to": words.tr("Ground, lower right"),
        "strip": words.tr("Strip"),
        "strip_ink": words.tr("Letters on the strip"),
        "ink": words.tr("Letters"),
        "faint": words.tr("Small letters"),
        "accent": words.tr("Ornament"),
        "pattern": words.tr("Pattern"),
        "ground_picture": words.tr("Picture over the front"),
        "paper": words.tr("Ground of the back"),
        "strip_shown": words.tr("A strip along the top edge"),
        "brand": words.tr("On the left"),
        "tier": words.tr("On the right"),
        "size": words.tr("Size of letters"),
        "height": words.tr("Height"),
        "logo": words.tr("Logo before the name"),
        "both_sides": words.tr("On the back as well"),
        "left": words.tr("From the left"),
        "top": words.tr("From the top"),
        "width": words.tr("Width"),
        "text": words.tr("Text"),
        "boldness": words.tr("Weight"),
        "align": words.tr("Stands"),
        "colour": words.tr("Colour"),
        "lines": words.tr("Lines at most"),
        "code": words.tr("Kind of code"),
        "module": words.tr("Narrowest bar"),
        "digits": words.tr("The number under it"),
        "white": words.tr("White box behind it"),
        "corner": words.tr("Round corners"),
        "picture": words.tr("Picture"),
        "fills": words.tr("Fills its box"),
        "shape": words.tr("Shape"),
        "opacity": words.tr("How strong"),
    }.get(name, name)


def option_name(name: str, option: str, words: Words) -> str:
    """One of a property's choices."""
    return {
        ("orientation", "landscape"): words.tr("Lies"),
        ("orientation", "portrait"): words.tr("Stands upright"),
        ("pattern", "none"): words.tr("None"),
        ("pattern", "waves"): words.tr("Waves"),
        ("pattern", "facets"): words.tr("Facets"),
        ("pattern", "rays"): words.tr("Rays"),
        ("pattern", "rings"): words.tr("Rings"),
        ("pattern", "dots"): words.tr("Dots"),
        ("boldness", "regular"): words.tr("Regular"),
        ("boldness", "medium"): words.tr("Medium"),
        ("boldness", "semibold"): words.tr("Semibold"),
        ("boldness", "bold"): words.tr("Bold"),
        ("align", "left"): words.tr("Left"),
        ("align", "centre"): words.tr("Middle"),
        ("align", "right"): words.tr("Right"),
        ("code", "ean13"): "EAN-13",
        ("code", "code128"): "Code 128",
        ("code", "qr"): "QR",
        ("shape", "tier"): words.tr("The tier’s own"),
        ("shape", "star"): words.tr("Star"),
        ("shape", "diamond"): words.tr("Diamond"),
        ("shape", "circle"): words.tr("Circle"),
        ("shape", "heart"): words.tr("Heart"),
        ("shape", "sparkle"): words.tr("Sparkle"),
        ("shape", "hexagon"): words.tr("Hexagon"),
        ("shape", "triangle"): words.tr("Triangle"),
        ("shape", "square"): words.tr("Square"),
        ("shape", "ring"): words.tr("Ring"),
    }.get((name, option), option)


def field_name(field: str, words: Words) -> str:
    """What a text may fill in by itself."""
    return {
        "shop": words.tr("Shop"),
        "tier": words.tr("Tier"),
        "name": words.tr("Name"),
        "number": words.tr("Number"),
        "since": words.tr("Since"),
        "phone": words.tr("Phone"),
    }.get(field, field)
