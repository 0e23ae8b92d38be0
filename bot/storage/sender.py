"""What an update needs of its sender, read in one statement."""

from sqlalchemy import BigInteger, bindparam, exists, select

from bot.coaching.ports import ConversationRow, UpdateSender
from bot.domain.runner import RunnerId
from bot.mail.outbox import Fate, Lane
from bot.storage.conversations import SqlConversations
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.prepared import made_once
from bot.storage.runners import SqlRunners
from bot.storage.tables import conversations, outbox, runners

_HAS_HELD_PUSH = exists().where(
    outbox.c.chat_id == runners.c.id, outbox.c.lane == Lane.PUSH, outbox.c.fate == Fate.HELD
)
_SENDER = made_once(
    select(
        runners,
        _HAS_HELD_PUSH.label("has_held_push"),
        conversations.c.name.label("conversation"),
        conversations.c.state,
        conversations.c.answers,
        conversations.c.expires_at,
    )
    .outerjoin_from(runners, conversations, conversations.c.runner_id == runners.c.id)
    .where(runners.c.id == bindparam("of", type_=BigInteger))
    .with_for_update(of=runners)
)


async def load_sender(
    connection: SqlConnection, known: SqlRunners, talks: SqlConversations, sender: RunnerId
) -> UpdateSender:
    """Load a runner, locked until the work ends, and their conversations; or a newcomer's."""
    rows = (await connection.execute(_SENDER, {"of": sender})).all()
    if not rows:
        return UpdateSender(None, await talks.load(sender), has_held_push=False)
    return UpdateSender(
        known.recall(rows[0]),
        {
            row.conversation: ConversationRow(row.state, row.answers, row.expires_at)
            for row in rows
            if row.conversation is not None
        },
        has_held_push=rows[0].has_held_push,
    )
