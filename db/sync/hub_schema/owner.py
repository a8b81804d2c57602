"""What a hub's owner does: invite tills, retire them, set what they may lose offline, see how all of them are."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from psycopg.sql import SQL, Identifier, Literal
from sqlalchemy.engine import make_url

from db.reports.hub_problem import HubProblem
from db.sync.hub_address import HubAddress, Invitation, new_secret
from db.sync.hub_schema.building import Raw, Roles, open_doors, owned
from db.tables.columns import instant, micros
from loyalty.money import Currency

#: One till needs one connection; a second while the first is thought dead, a third for whoever looks after it.
_CONNECTIONS = 3
#: Milliseconds that one call may take there, and that a transaction may be left open.
_LONGEST_MS, _IDLE_MS = 60_000, 10_000
#: A charge is looked at after so long: its sale would have come.
_UNCONFIRMED_AFTER = timedelta(minutes=10)
#: A till that was heard of since then is taken to be selling.
_AT_WORK = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TillStatus:
    """A till as the hub knows it."""

    n: int
    name: str
    #: The letters of its slips; empty until it has said hello.
    code: str
    #: invited, active, left (at `last_hello`) or retired.
    state: str
    #: Why it spends nothing offline until a person answers: fork, moved; empty: all is well.
    frozen: str
    #: None: it has never said hello.
    last_hello: datetime | None
    #: Its clock less the hub's, seconds.
    clock_off: float
    app_version: str
    facts: int
    #: In the shop's money.
    risk_budget: int
    risk_floor: int
    #: Of the budget, what is in its hands or was lost by now.
    risk_used: int
    #: How often it looked at what others sold, in the last day.
    looked: int
    invited_until: datetime
    #: Erasures that it has not obeyed yet.
    unforgotten: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HubStatus:
    """A hub in figures."""

    hub_id: str
    shop: str
    #: What sums are in.
    currency: Currency
    generation: int
    #: Restored: it takes facts and grants nothing until its tills have said hello.
    recovering: bool
    tills: tuple[TillStatus, ...]
    facts: int
    accounts: int
    #: Charges whose sale has not come for more than ten minutes.
    unconfirmed: int
    #: Erasures that not every active till has obeyed yet.
    unforgotten: int
    bytes: int
    #: The newest calls that were refused: when, by which role, what, why, and which till's role it is.
    refused: tuple[tuple[datetime, str, str, str, str], ...]
    #: Rights of the database's own functions that its owner could not take from tills (no superuser): names.
    open_doors: tuple[str, ...]


def invite(
    url: str,
    till_name: str,
    *,
    now: datetime,
    at: str = "",
    root_certificate: str = "",
    plain: bool = False,
    days: int = 7,
) -> Invitation:
    """A role for the next till, and the line that it joins by; its secret is stored nowhere.

    `at`: the HOST or HOST:PORT by which tills reach the server, where that is another than in `url`; after commas those
    of standbys that take over. `plain`: the owner
    said in words that they may go without TLS. The name of a till that is not retired is invited again: what it had
    opens nothing then, what it sent stays its own; one that is retired goes on there when its own books join. Raises
    HubProblem (empty, not_a_hub, no_right, of the connection).
    """
    secret = new_secret()
    with owned(url) as (raw, roles):
        row = raw.execute(
            "SELECT n FROM hub.till WHERE name = %s AND state <> 'retired' FOR UPDATE", (till_name,)
        ).fetchone()
        until = micros(now + timedelta(days=days))
        if row is not None:
            n = int(str(row[0]))
            raw.execute(
                "UPDATE hub.till SET state = 'invited', invited_at = %s, invited_until = %s, fingerprint = '' "
                "WHERE n = %s",
                (micros(now), until, n),
            )
        else:
            row = raw.execute("SELECT coalesce(max(n), 0) + 1 FROM hub.till").fetchone()
            n = int(str(row[0])) if row else 1
            raw.execute(
                "INSERT INTO hub.till (n, name, role, invited_at, invited_until) VALUES (%s, %s, %s, %s, %s)",
                (n, till_name, roles.till(n), micros(now), until),
            )
        _let_in(raw, roles, n, secret)
    return Invitation(
        address=_address(url, at, roles.till(n), root_certificate, plain), secret=secret, till_name=till_name
    )


def at_work(url: str, till_name: str) -> datetime | None:
    """When a till of that name was here last, where that is less than a day ago and it has not left: invited again, it
    is let in no more until it takes the new line. Raises HubProblem.
    """
    with owned(url) as (raw, _):
        row = raw.execute(
            "SELECT last_hello FROM hub.till WHERE name = %s AND state = 'active' AND last_hello > hub.clock() - %s",
            (till_name, _AT_WORK // timedelta(microseconds=1)),
        ).fetchone()
        return instant(int(str(row[0]))) if row is not None else None


def retire(url: str, till_name: str) -> datetime | None:
    """Let a till in no more: it was stolen or is used no longer. What it sent stays; what it may still have stays open.

    When it was here last: what it wrote since is in its books alone; None where it never was. Raises HubProblem
    (no_such_till).
    """
    with owned(url) as (raw, roles):
        n = _numbered(raw, till_name)
        row = raw.execute("SELECT last_hello FROM hub.till WHERE n = %s", (n,)).fetchone()
        seen = int(str(row[0])) if row else 0
        raw.execute("UPDATE hub.till SET state = 'retired', awaited = false WHERE n = %s", (n,))
        raw.execute("UPDATE hub.\"grant\" SET state = 'stranded' WHERE till = %s AND state = 'open'", (n,))
        # Its password still says who it is, so that the server tells it why it is let in no more.
        raw.execute(SQL("ALTER ROLE {} NOLOGIN").format(Identifier(roles.till(n))))
        _recovered_without(raw)
        # Whoever is no superuser must be of a role to show it out.
        raw.execute(SQL("GRANT {} TO CURRENT_USER").format(Identifier(roles.till(n))))
    with owned(url) as (raw, roles):
        # Whoever is logged in stays so until they are shown out.
        raw.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (roles.till(n),))
    return instant(seen) if seen else None


def money_of(url: str) -> Currency:
    """The shop's money. Raises HubProblem."""
    with owned(url) as (raw, _):
        row = raw.execute("SELECT currency, decimals FROM public.workplace").fetchone()
        assert row is not None, "a hub is made with it"
        return Currency(str(row[0]), int(str(row[1])))


def language_of(url: str) -> str:
    """The language of the till that made the hub. Raises HubProblem."""
    with owned(url) as (raw, _):
        row = raw.execute("SELECT language FROM public.workplace").fetchone()
        return str(row[0]) if row is not None else ""


def zone_of(url: str) -> str:
    """The shop's time zone. Raises HubProblem."""
    with owned(url) as (raw, _):
        row = raw.execute("SELECT zone FROM public.workplace").fetchone()
        assert row is not None, "a hub is made with it"
        return str(row[0])


def set_budget(url: str, till_name: str, *, budget: int, floor: int) -> None:
    """What a till may lose by spending offline, in all and of one card in a day, in the shop's smallest units.

    Raises HubProblem (no_such_till).
    """
    with owned(url) as (raw, _):
        n = _numbered(raw, till_name)
        raw.execute("UPDATE hub.till SET risk_budget = %s, risk_floor = %s WHERE n = %s", (budget, floor, n))


def recover(url: str, *, done: bool = False) -> int:
    """Tell a hub that it was restored or may have forgotten something; its new generation.

    It takes facts and grants nothing until every active till has said hello and sent what it has. `done`: end that
    without those that are still missing.
    """
    with owned(url) as (raw, _):
        if done:
            raw.execute("UPDATE hub.till SET awaited = false")
            _recovered_without(raw)
        else:
            raw.execute("UPDATE hub.till SET awaited = state = 'active', named = NULL")
            raw.execute("UPDATE hub.meta SET generation = generation + 1, recovering = true")
        row = raw.execute("SELECT generation FROM hub.meta").fetchone()
        return int(str(row[0])) if row else 0


def status(url: str) -> HubStatus:
    """How the hub and its tills are. Raises HubProblem (empty, not_a_hub and of the connection)."""
    with owned(url) as (raw, roles):
        row = raw.execute(_STATUS, (_UNCONFIRMED_AFTER // timedelta(microseconds=1),)).fetchone()
        assert row is not None
        hub_id, shop, generation, recovering, facts, accounts, unconfirmed, unforgotten, size, code, decimals = row
        refused = raw.execute(_REFUSED).fetchall()
        return HubStatus(
            hub_id=str(hub_id),
            shop=str(shop),
            currency=Currency(str(code), int(str(decimals))),
            generation=int(str(generation)),
            recovering=bool(recovering),
            tills=tuple(_till(one) for one in raw.execute(_TILLS).fetchall()),
            facts=int(str(facts)),
            accounts=int(str(accounts)),
            unconfirmed=int(str(unconfirmed)),
            unforgotten=int(str(unforgotten)),
            bytes=int(str(size)),
            refused=tuple(
                (instant(int(str(when))), str(role), str(call), str(code), str(till))
                for when, role, call, code, till in refused
            ),
            open_doors=open_doors(raw, roles),
        )


def _let_in(raw: Raw, roles: Roles, n: int, secret: str) -> None:
    role = Identifier(roles.till(n))
    known = raw.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (roles.till(n),)).fetchone()
    raw.execute(SQL("ALTER ROLE {} LOGIN" if known else "CREATE ROLE {} LOGIN").format(role))
    # The server is told what the secret is checked by, never the secret: it would stand in its log.
    kept = raw.pgconn.encrypt_password(secret.encode(), roles.till(n).encode(), b"scram-sha-256").decode()
    raw.execute(SQL("ALTER ROLE {} CONNECTION LIMIT {} PASSWORD {}").format(role, Literal(_CONNECTIONS), Literal(kept)))
    for setting, value in (
        ("statement_timeout", _LONGEST_MS),
        ("idle_in_transaction_session_timeout", _IDLE_MS),
        ("lock_timeout", _LONGEST_MS // 2),
    ):
        raw.execute(SQL("ALTER ROLE {} SET {} = {}").format(role, Identifier(setting), Literal(value)))
    raw.execute(SQL("GRANT {} TO {}").format(Identifier(roles.tills), role))


def _address(url: str, at: str, role: str, root_certificate: str, plain: bool) -> HubAddress:
    """Where tills reach the server: as the owner does, unless they say otherwise."""
    said = make_url(url)
    # A socket's folder and port stand behind the question mark.
    socket, number = (said.query.get(name) for name in ("host", "port"))
    host = said.host or (socket if isinstance(socket, str) else "localhost")
    port = said.port or (int(number) if isinstance(number, str) else 5432)
    first, *others = [_place(one.strip(), port) for one in at.split(",")] if at else [(host, port)]
    address = HubAddress(
        host=first[0], port=first[1], standbys=tuple(others), database=said.database or "", role=role, plain=plain
    )
    return replace(address, root_certificate=root_certificate) if root_certificate else address


def _place(at: str, port: int) -> tuple[str, int]:
    """A host, and its port where it is said."""
    name, _, number = at.rpartition(":") if at.count(":") == 1 else (at, "", "")
    return (name, int(number)) if number else (name or at, port)


def _numbered(raw: Raw, till_name: str) -> int:
    row = raw.execute(
        "SELECT n FROM hub.till WHERE name = %s AND state <> 'retired' FOR UPDATE", (till_name,)
    ).fetchone()
    if row is None:
        raise HubProblem("no_such_till", till=till_name)
    return int(str(row[0]))


def _recovered_without(raw: Raw) -> None:
    """Whoever was waited for and is not any more keeps nobody waiting."""
    raw.execute(
        "UPDATE hub.meta SET recovering = false "
        "WHERE NOT EXISTS (SELECT FROM hub.till WHERE awaited AND state = 'active')"
    )


def _till(row: tuple[object, ...]) -> TillStatus:
    n, name, code, state, frozen, hello, off, version, facts, budget, floor, used, looked, until, unforgotten = row
    return TillStatus(
        n=int(str(n)),
        name=str(name),
        code=str(code),
        state=str(state),
        frozen=str(frozen),
        last_hello=instant(int(str(hello))) if hello else None,
        clock_off=int(str(off)) / 1_000_000,
        app_version=str(version),
        facts=int(str(facts)),
        risk_budget=int(str(budget)),
        risk_floor=int(str(floor)),
        risk_used=int(str(used)),
        looked=int(str(looked)),
        invited_until=instant(int(str(until))),
        unforgotten=int(str(unforgotten)),
    )


_STATUS = """
    SELECT meta.hub_id, workplace.shop_name, meta.generation, meta.recovering,
        (SELECT coalesce(sum(head_seq), 0) FROM hub.session),
        (SELECT count(*) FROM public.account WHERE merged_into = '' AND NOT EXISTS (
            SELECT FROM public.erasure WHERE erasure.account_id = account.account_id
        )),
        (SELECT count(*) FROM hub.charge WHERE state = 'charged' AND at < hub.clock() - %s),
        (SELECT count(*) FROM public.erasure WHERE EXISTS (
            SELECT FROM hub.till WHERE state = 'active' AND NOT EXISTS (
                SELECT FROM hub.forgotten WHERE forgotten.till = till.n AND forgotten.account_id = erasure.account_id
            )
        )),
        pg_database_size(current_database()), workplace.currency, workplace.decimals
    FROM hub.meta, public.workplace
"""
_TILLS = """
    SELECT n, name, code, state, frozen, last_hello, clock_off, app_version,
        (SELECT coalesce(sum(head_seq), 0) FROM hub.session WHERE session.till = till.n),
        risk_budget, risk_floor, hub.at_risk(n), hub.looks(n), invited_until,
        (SELECT count(*) FROM public.erasure WHERE till.state = 'active' AND NOT EXISTS (
            SELECT FROM hub.forgotten WHERE forgotten.till = till.n AND forgotten.account_id = erasure.account_id
        ))
    FROM hub.till ORDER BY n
"""
_REFUSED = """
    SELECT at, refused.role, call, refused.code, coalesce(till.name, '')
    FROM hub.refused LEFT JOIN hub.till ON till.role = refused.role ORDER BY id DESC LIMIT 20
"""
