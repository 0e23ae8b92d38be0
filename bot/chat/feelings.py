"""What a runner tells that is no run and no question: heard, and answered like a human would."""

from collections.abc import Collection, Sequence

from bot.chat.context import CoachContext
from bot.chat.rough_day import easing_buttons
from bot.coaching.knowledge import standing_of
from bot.coaching.plan import next_run
from bot.domain.calendar import DAY, WEEK
from bot.domain.details import Detail
from bot.domain.feelings import Feeling
from bot.domain.log.results import Flag, LoggedResult, ResultKind
from bot.understanding.meaning.details import read_details
from bot.understanding.meaning.heard import read_ailing, read_feelings, read_lost
from bot.understanding.meaning.stories import is_personal, is_story, is_told_at_length
from bot.wording.details import name_tiredness, write_farewell, write_ice
from bot.wording.feelings import flagged
from bot.wording.pain import write_sore
from bot.wording.telling import Telling
from bot.wording.wish import (
    write_feeling,
    write_heard_only,
    write_not_understood,
    write_welcome,
)

# With these the plan's easy version is offered instead, which is more than a sentence.
EASED = frozenset({Feeling.TIRED, Feeling.BAD_DAY, Feeling.WEATHER, Feeling.WORK, Feeling.GOOD})

WELCOME = "🤝"


async def open_telling(context: CoachContext, text: str = "") -> Telling:
    """Begin to say something, beside what was said before; to a text that may name who died."""
    said = await context.work.sayings.of(context.runner.id)
    return hearing(Telling(context.voice, said, context.today), text)


def hearing(telling: Telling, text: str) -> Telling:
    """Let it know who and what a message names, and whether it asks."""
    if not text:
        return telling
    telling.is_asked = "?" in text
    language = telling.voice.language
    return telling.of(
        read_lost(text, language), read_ailing(text, language), read_details(text, language)
    )


async def keep_telling(context: CoachContext, telling: Telling) -> None:
    """Keep what was said."""
    if telling.said != telling.before:
        await context.work.sayings.keep_all({context.runner.id: telling.said})


# What somebody lives through goes before whatever else their words may mean.
LIVED = frozenset(
    {
        Feeling.GRIEF,
        Feeling.BLOW,
        Feeling.JOY,
        Feeling.CELEBRATION,
        Feeling.ENTERED,
        Feeling.FAMILY_ILL,
        Feeling.MOCKED,
        Feeling.WEARY,
    }
)


async def answer_life(context: CoachContext, text: str) -> bool:
    """Answer what somebody lives through beside the running; tell whether it was told of."""
    feelings = read_feelings(text, context.voice.language, is_race=True)
    lived = next((feeling for feeling in feelings if feeling in LIVED), None)
    telling = await open_telling(context, text)
    if lived is None:
        is_on_foot = Feeling.FELL not in feelings and "?" not in text
        return is_on_foot and await _answer_what_is_named(context, telling)
    coming = await next_run(context.work, context.runner, context.today)
    buttons = await easing_buttons(context) if lived in {Feeling.BLOW, Feeling.WEARY} else ()
    context.say(write_feeling(telling, lived, coming), buttons=buttons)
    await keep_telling(context, telling)
    return True


async def answer_sore(context: CoachContext, text: str) -> bool:
    """Answer who tells of sore legs, which are no injury; tell whether they were told of."""
    named = {one.detail for one in read_details(text, context.voice.language)}
    if Detail.SORE not in named or "?" in text:
        return False
    standing = await standing_of(context.work, context.runner, context.now)
    until = standing.easy_until
    day = "" if until is None else context.voice.short_day(until)
    heard = await hear_of(context, text, _WITH_SORE_LEGS)
    sore = write_sore(context.voice, day)
    context.say("\n".join(line for line in (heard, sore) if line))
    return True


_WITH_SORE_LEGS = frozenset({Feeling.PROUD, Feeling.AMUSED, Feeling.FEAR})


async def _answer_what_is_named(context: CoachContext, telling: Telling) -> bool:
    """Answer what keeps a runner in: ice on the roads."""
    named = {one.detail for one in telling.named}
    if Detail.ICE in named:
        coming = await next_run(context.work, context.runner, context.today + DAY)
        context.say(write_ice(context.voice, telling.ailing, coming, context.today))
        return True
    return False


async def answer_feeling(context: CoachContext, text: str) -> bool:
    """Answer what is felt, where something is; tell whether it was."""
    feelings = [
        feeling
        for feeling in read_feelings(text, context.voice.language, is_race=True)
        if feeling not in EASED
    ]
    if not feelings:
        return False
    telling = await open_telling(context, text)
    coming = await next_run(context.work, context.runner, context.today)
    buttons = await easing_buttons(context) if feelings[0] is Feeling.QUIT else ()
    context.say(write_feeling(telling, feelings[0], coming), buttons=buttons)
    await keep_telling(context, telling)
    return True


async def answer_thanks(context: CoachContext, text: str) -> None:
    """Answer thanks with a reaction: words would ask to be read.  Whoever says more gets some."""
    context.react(WELCOME)
    telling = await open_telling(context, text)
    if any(one.detail is Detail.SEASON_OVER for one in telling.named):
        context.say(write_farewell(context.voice, await _race_of_late(context)))
    elif is_told_at_length(text):
        coming = await next_run(context.work, context.runner, context.today)
        context.say(write_welcome(telling, coming))
        await keep_telling(context, telling)


async def _race_of_late(context: CoachContext) -> LoggedResult | None:
    """Find the race of the last four weeks, where there is one."""
    since = context.today - 4 * WEEK
    told = await context.work.log.results_between(context.runner.id, since, context.today)
    races = [one for one in told if one.result.kind is ResultKind.RACE]
    return races[-1] if races else None


async def say_not_understood(context: CoachContext, text: str) -> None:
    """Say that a message was not understood; whoever tells of themselves at length was heard."""
    telling = await open_telling(context)
    if is_personal(text):
        coming = await next_run(context.work, context.runner, context.today)
        heard = write_heard_only(telling, coming, may_hold_a_run=not is_story(text))
        context.say(heard, buttons=await easing_buttons(context))
    else:
        context.say(write_not_understood(telling))
    await keep_telling(context, telling)


async def hear(context: CoachContext, text: str) -> str:
    """Give the one sentence for what is felt or named, or nothing."""
    felt = _felt_in(context, text)
    if felt:
        return await _hear(context, text, felt)
    telling = await open_telling(context, text)
    taken_up = telling.take_up()
    await keep_telling(context, telling)
    return taken_up or ""


async def hear_tiredness(context: CoachContext, text: str) -> str:
    """Say what somebody is tired of, by what they name, or nothing."""
    telling = await open_telling(context, text)
    return name_tiredness(context.voice, telling.named) or ""


async def hear_flags(context: CoachContext, text: str, flags: Collection[Flag]) -> str:
    """Give the one sentence for what is felt by what is kept with a run, or nothing."""
    felt = flagged(flags)
    return await _hear(context, text, [feeling for feeling in Feeling if feeling in felt])


async def hear_of(context: CoachContext, text: str, wanted: frozenset[Feeling]) -> str:
    """Give the one sentence for what is felt of some feelings, or nothing."""
    return await _hear(context, text, [one for one in _felt_in(context, text) if one in wanted])


def _felt_in(context: CoachContext, text: str) -> Sequence[Feeling]:
    return read_feelings(text, context.voice.language, is_race=True)


async def _hear(context: CoachContext, text: str, feelings: Sequence[Feeling]) -> str:
    felt = next(iter(feelings), None)
    if felt is None:
        return ""
    telling = await open_telling(context, text)
    heard = telling.feel(felt)
    await keep_telling(context, telling)
    return heard
