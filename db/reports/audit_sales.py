"""The audit's look at sales and returns: header against lines, rows against facts, entries against what was said."""

from collections.abc import Iterator

from sqlalchemy import Connection

from loyalty.document_shape import Problem

#: Sales of which two tills took back the same without hearing of one another: a person was told, and points put right.
_TWICE = """(
    SELECT reversal.sale_id FROM reversal_line JOIN reversal ON reversal.op_id = reversal_line.reversal_id
    JOIN sale_line ON sale_line.sale_id = reversal.sale_id AND sale_line.line = reversal_line.line
    GROUP BY reversal.sale_id, reversal_line.line
    HAVING sum(reversal_line.quantity) > sale_line.quantity AND count(DISTINCT reversal.till) > 1
)"""

#: Each finds rows that must not exist: (code, SQL whose first column is the place).
_SUMS = (
    (
        "lines_differ",
        """
        SELECT sale.op_id FROM sale LEFT JOIN (
            SELECT sale_id, sum(gross) AS gross, sum(discount) AS discount, sum(purses_paid) AS purses_paid,
                   sum(to_pay) AS to_pay, sum(coalesce(received, to_pay)) AS received
            FROM sale_line GROUP BY sale_id
        ) AS lines ON lines.sale_id = sale.op_id
        WHERE (lines.sale_id IS NULL AND NOT (sale.gross = 0 AND sale.op_id IN (
            SELECT op_id FROM ledger_entry WHERE kind = 'gift')))
           OR sale.gross <> lines.gross OR sale.discount <> lines.discount
           OR sale.purses_paid <> lines.purses_paid OR sale.to_pay <> lines.to_pay
           OR coalesce(sale.received, sale.to_pay) <> lines.received
        """,
    ),
    (
        "returned_lines_differ",
        """
        SELECT reversal.op_id FROM reversal LEFT JOIN (
            SELECT reversal_id, sum(cash) AS cash, sum(purses_returned) AS purses_returned
            FROM reversal_line GROUP BY reversal_id
        ) AS lines ON lines.reversal_id = reversal.op_id
        WHERE (lines.reversal_id IS NULL AND (reversal.cash <> 0 OR reversal.kind <> 'void'))
           OR reversal.cash <> lines.cash
           OR reversal.purses_returned <> lines.purses_returned
        """,
    ),
    (
        "returned_more_than_sold",
        f"""
        SELECT reversal.sale_id || '/' || reversal_line.line FROM reversal_line
        JOIN reversal ON reversal.op_id = reversal_line.reversal_id
        LEFT JOIN sale_line ON sale_line.sale_id = reversal.sale_id AND sale_line.line = reversal_line.line
        WHERE reversal.sale_id NOT IN {_TWICE}
        GROUP BY reversal.sale_id, reversal_line.line
        HAVING sale_line.quantity IS NULL OR sum(reversal_line.quantity) > sale_line.quantity
            OR sum(reversal_line.cash) > sale_line.to_pay OR sum(reversal_line.purses_returned) > sale_line.purses_paid
        """,
    ),
    (
        "spend_left_differs",
        f"""
        SELECT sale.op_id FROM reversal JOIN sale ON sale.op_id = reversal.sale_id
        WHERE sale.op_id NOT IN {_TWICE}
        GROUP BY sale.op_id HAVING min(reversal.spend_left) <> sale.to_pay - sum(reversal.cash)
        """,
    ),
    (
        "other_customer",
        """
        SELECT reversal.op_id FROM reversal JOIN sale ON sale.op_id = reversal.sale_id
        LEFT JOIN claim ON claim.sale_id = sale.op_id
        WHERE reversal.account_id IS NOT coalesce(sale.account_id, claim.account_id)
            AND NOT (reversal.account_id IS NULL AND reversal.at < claim.at)
        UNION ALL
        SELECT ledger_entry.op_id FROM ledger_entry JOIN sale ON sale.op_id = ledger_entry.op_id
        LEFT JOIN claim ON claim.sale_id = sale.op_id
        WHERE ledger_entry.account_id IS NOT coalesce(sale.account_id, claim.account_id) AND NOT EXISTS (
            SELECT 1 FROM account WHERE account.referred_by = ledger_entry.account_id)
        UNION ALL
        SELECT ledger_entry.op_id FROM ledger_entry JOIN reversal ON reversal.op_id = ledger_entry.op_id
        WHERE ledger_entry.account_id IS NOT reversal.account_id AND NOT EXISTS (
            SELECT 1 FROM account WHERE account.referred_by = ledger_entry.account_id)
        """,
    ),
    (
        "claim_differs",
        """
        SELECT claim.op_id FROM claim JOIN sale ON sale.op_id = claim.sale_id
        LEFT JOIN event ON event.op_id = claim.op_id LEFT JOIN afar_fact ON afar_fact.op_id = claim.op_id
        WHERE sale.account_id IS NOT NULL OR coalesce(event.kind, afar_fact.kind) IS NOT 'claimed'
           OR coalesce(event.account_id, afar_fact.account_id) IS NOT claim.account_id
        UNION ALL
        SELECT op_id FROM event WHERE kind = 'claimed' AND op_id NOT IN (SELECT op_id FROM claim)
        """,
    ),
    (
        "purses_differ",
        """
        SELECT sale.op_id FROM sale WHERE purses_paid > 0 AND NOT EXISTS (
            SELECT 1 FROM ledger_entry WHERE ledger_entry.op_id = sale.op_id AND ledger_entry.kind = 'paid')
        """,
    ),
)

#: Neither this till wrote it, nor was another's asked for.
NO_FACT = "op_id NOT IN (SELECT op_id FROM event) AND op_id NOT IN (SELECT op_id FROM afar_fact)"

#: Rows of the journal whose fact is missing, and facts whose row is.
_FACTS = (
    ("sale_without_fact", f"SELECT op_id FROM sale WHERE {NO_FACT}"),
    ("return_without_fact", f"SELECT op_id FROM reversal WHERE {NO_FACT}"),
    ("entry_without_fact", f"SELECT DISTINCT op_id FROM ledger_entry WHERE {NO_FACT}"),
    (
        "fact_without_sale",
        "SELECT op_id FROM event WHERE kind IN ('sale', 'imported') AND op_id NOT IN (SELECT op_id FROM sale)",
    ),
    (
        "fact_without_return",
        "SELECT op_id FROM event WHERE kind IN ('refund', 'void') AND op_id NOT IN (SELECT op_id FROM reversal)",
    ),
    (
        "fact_differs",
        """
        SELECT sale.op_id FROM sale JOIN event ON event.op_id = sale.op_id
        WHERE event.account_id <> coalesce(sale.account_id, '') OR event.at <> sale.at OR event.day <> sale.day
           OR event.programme_version <> sale.version
        UNION ALL
        SELECT reversal.op_id FROM reversal JOIN event ON event.op_id = reversal.op_id
        WHERE event.account_id <> coalesce(reversal.account_id, '') OR event.at <> reversal.at
           OR event.day <> reversal.day
        """,
    ),
)


def sums(connection: Connection) -> Iterator[Problem]:
    """Sales and returns that do not add up to the minor unit."""
    yield from _found(connection, _SUMS)


def facts_without_rows(connection: Connection) -> Iterator[Problem]:
    """Facts and rows that do not have each other."""
    yield from _found(connection, _FACTS)


def _found(connection: Connection, queries: tuple[tuple[str, str], ...]) -> Iterator[Problem]:
    for code, sql in queries:
        for place, *_ in connection.exec_driver_sql(sql).all():
            yield Problem(str(place), code)
