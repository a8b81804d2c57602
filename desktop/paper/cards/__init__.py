"""Customers' cards: designed in millimetres, checked, put on sheets, written as vectors, read back before printing.

A `CardDesign` (design) is a value and a JSON document (document); ready ones are made in ready. A `CardFace` is what
one card shows. Whoever shows or prints cards goes this way:

    design = ready_design("named", look_of("#D8B04A", "star"), ready_texts(words))
    find_problems(design, 300, faces, pictures)         what is wrong, each at its place: front[2].size
    sheet = SHEETS["a4_2x5_gap"]                        or a Sheet by the shop's own measurements; sheet_problems()
    write_cards(path, faces, {"": design}, sheet)       a PDF; faces name their design by its key

design, document, findings, grid, ready and sheets know no Qt, so that a presenter may hold their values; problems,
draw, write and what else draws need `desktop.paper.typeface.prepared()`, in the window or in the work process.
"""
