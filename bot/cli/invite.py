"""Links into a private coach: made, listed, taken back, while it runs."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.operator import open_work
from bot.coaching.invitations import link_to, new_code, revoke
from bot.domain.invitation import MOST_DAYS, MOST_USES, Invitation
from bot.settings import SettingsError, read_settings
from bot.wording.operator import write_invitation

if TYPE_CHECKING:
    from bot.settings import Settings

app = typer.Typer(
    help="Links for a private coach (ALLOWED_IDS).", no_args_is_help=True, add_completion=False
)


@app.command()
def new(
    uses: Annotated[
        int | None, typer.Option(help="For so many people.", min=1, max=MOST_USES)
    ] = None,
    days: Annotated[
        int | None, typer.Option(help="Good for so many days.", min=1, max=MOST_DAYS)
    ] = None,
    note: Annotated[str | None, typer.Option(help="Whom it is for.")] = None,
) -> None:
    """Make a link; whoever opens it may use the coach from then on."""
    asyncio.run(_new(uses, days, note))


@app.command(name="list")
def list_all() -> None:
    """List the links: code, state, how many came by it."""
    asyncio.run(_list())


@app.command(name="revoke")
def take_back(
    code: Annotated[str, typer.Argument(help="What stands at the end of the link.")],
    with_guests: Annotated[
        bool, typer.Option("--with-guests", help="Shut out those who came by it, too.")
    ] = False,
) -> None:
    """Take a link back; whoever came by it stays, unless told otherwise."""
    asyncio.run(_revoke(code, with_guests=with_guests))


async def _new(uses: int | None, days: int | None, note: str | None) -> None:
    settings = read_settings()
    now = datetime.now(UTC)
    invitation = Invitation(
        code=new_code(),
        made_at=now,
        note=note,
        ends_at=None if days is None else now + timedelta(days=days),
        most=uses,
    )
    async with open_work() as work:
        await work.guests.keep(invitation)
    name = await _name_of_bot(settings)
    typer.echo(f"/start {invitation.code}" if name is None else link_to(name, invitation.code))
    if settings.allowed_ids is None:
        typer.echo("everyone may use the bot: ALLOWED_IDS makes it private", err=True)


async def _list() -> None:
    now = datetime.now(UTC)
    async with open_work() as work:
        for one in await work.guests.invitations():
            typer.echo(write_invitation(one, now))


async def _revoke(code: str, *, with_guests: bool) -> None:
    async with open_work() as work:
        is_done = await revoke(work.guests, code, are_guests_shut_out=with_guests)
    if not is_done:
        raise SettingsError(f"no invitation has the code {code}")
    typer.echo(f"{code} is good for nobody any more")


async def _name_of_bot(settings: "Settings") -> str | None:
    """Ask Telegram for the bot's name; without an answer the link has to be put together."""
    from bot.cli.telegram import ask_telegram

    try:
        body, _ = await ask_telegram(settings, "getMe")
    except SettingsError:
        return None
    return str(body["username"])
