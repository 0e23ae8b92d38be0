"""An answer to a result: what was heard, what was logged, one fact, and what comes next."""

from collections.abc import Iterator, Sequence

from bot.domain.calendar import DAY
from bot.domain.details import Detail
from bot.domain.feelings import Feeling
from bot.domain.log.assessment import RepVerdict
from bot.domain.log.history import RUNNING
from bot.domain.log.race_story import RaceStory
from bot.domain.log.reply import Reply
from bot.domain.log.results import Flag, ResultKind
from bot.domain.quantities import MARATHON, Distance
from bot.domain.workout.workout import PlannedWorkout, WorkoutKind
from bot.wording.details import name_tiredness
from bot.wording.feelings import flagged
from bot.wording.log import name_result
from bot.wording.pain import write_niggle
from bot.wording.proof import write_control
from bot.wording.race_story import (
    write_debrief,
    write_easy_days,
    write_new_targets,
    write_race_facts,
)
from bot.wording.reps import write_reps
from bot.wording.run_verdict import write_run_verdict, write_second_hard
from bot.wording.telling import Telling
from bot.wording.trial import write_trial_result
from bot.wording.voice import Html
from bot.wording.workout import (
    begin_with_day,
    name_briefly,
    name_day,
    write_next,
    write_next_gently,
)

# What a skip is told for, and what a run is told with, the likeliest to matter first.
_HUSH = frozenset({Feeling.GRIEF, Feeling.JOY, Feeling.CELEBRATION, Feeling.DNF, Feeling.QUIT})
_NO_BLAME = frozenset(
    {
        Feeling.BAD_DAY,
        Feeling.TIRED,
        Feeling.SELF_BLAME,
        Feeling.DISAPPOINTED,
        Feeling.FAMILY_ILL,
        Feeling.WEATHER,
    }
)
_BITTER = frozenset({Feeling.SELF_BLAME, Feeling.DISAPPOINTED, Feeling.BAD_DAY})
_WORN = frozenset({Feeling.TIRED, Feeling.WORK, Feeling.BAD_DAY, Feeling.SELF_BLAME})
_ONLY_WITH_A_SKIP = frozenset({Feeling.WORK, Feeling.RESTING})
_FIRSTS = frozenset({Feeling.FIRST_MARATHON, Feeling.FIRST_RACE})


def write_reply(
    telling: Telling,
    reply: Reply,
    *,
    is_correction: bool = False,
) -> str:
    """Answer one result, or the corrected figures of one."""
    heard = None if is_correction else _heard(telling, reply)
    feelings = _feelings(telling, reply)
    facts = [] if _HUSH & set(feelings) else list(_facts(telling, reply, feelings))
    if reply.assessment.result.has("dnf"):
        facts = [*_ask_about_the_end(telling, reply)]
    is_grieving = Feeling.GRIEF in feelings
    coming = () if is_grieving or _is_alone(reply, feelings) else _next(telling, reply)
    logged = _logged(telling, reply, is_heard=bool(heard), is_correction=is_correction)
    lines = [heard or "", logged, *facts, *coming]
    return "\n".join(line for line in lines if line)


def write_skips(telling: Telling, replies: Sequence[Reply]) -> str:
    """Answer several days on which nothing was run as one: heard once, and what comes next."""
    voice, last = telling.voice, replies[-1]
    days = voice.series(dict.fromkeys(voice.short_day(one.day) for one in replies))
    lines = [
        _heard(telling, last) or "",
        voice.say("{days}: nothing to make up.", days=days),
        *([] if last.coming is None else _what_comes(telling, last, last.coming)),
    ]
    return "\n".join(line for line in lines if line)


def _is_alone(reply: Reply, feelings: tuple[Feeling, ...]) -> bool:
    """Whether a first marathon stands alone, where a run is planned for the day after."""
    is_at_once = reply.coming is not None and reply.coming.day <= reply.day + DAY
    return Feeling.FIRST_MARATHON in feelings and is_at_once


def _feelings(telling: Telling, reply: Reply) -> tuple[Feeling, ...]:
    """What is felt in the message, and what the log knows beside it."""
    result = reply.assessment.result
    found = set(telling.feelings)
    found |= flagged(result.flags)
    if result.has("heat") and Feeling.BAD_DAY in found:
        found = (found - {Feeling.BAD_DAY}) | {Feeling.WEATHER}
    if reply.story is not None and reply.story.is_best:
        found.add(Feeling.PB)
    if reply.story is not None and result.kind is ResultKind.RACE:
        found |= _pleased(reply.story)
    if reply.longest is not None and reply.is_all_known and result.kind is ResultKind.RUN:
        found.add(Feeling.LONGEST)
    if reply.is_first_race and result.kind is ResultKind.RACE and "dnf" not in result.flags:
        is_marathon = result.distance == MARATHON
        found.add(Feeling.FIRST_MARATHON if is_marathon else Feeling.FIRST_RACE)
    if result.kind is not ResultKind.SKIP:
        found -= _ONLY_WITH_A_SKIP
    found.discard(Feeling.AMUSED)  # a run that was told of laughing is answered as a run
    if result.kind not in RUNNING:
        found -= {Feeling.GOOD, Feeling.PB, Feeling.LONGEST, *_FIRSTS}
    if not result.has("dnf"):
        found.discard(Feeling.DNF)
    if _is_a_best_that_was_none(reply):
        found.discard(Feeling.PB)
    reps = reply.assessment.reps
    if reps is not None and (reps.is_fading or reps.verdict is RepVerdict.TOO_FAST):
        found.discard(Feeling.GOOD)  # the first ones did, and the verdict says what they cost
    return tuple(feeling for feeling in Feeling if feeling in found)


def _pleased(story: RaceStory) -> set[Feeling]:
    """What the figures of a race are worth, whether the runner says so or not."""
    if story.is_on_target:
        return {Feeling.ON_TARGET}
    promised = None if story.target is not None else story.expected
    is_better = promised is not None and story.time.seconds < promised.fast.seconds
    return {Feeling.PROUD} if is_better else set()


def _is_a_best_that_was_none(reply: Reply) -> bool:
    """Whether the log knows a faster time over the distance."""
    story = reply.story
    return story is not None and story.best is not None and not story.is_best


def _heard(telling: Telling, reply: Reply) -> str | None:
    feelings, repeated = _feelings(telling, reply), telling.repeat()
    if repeated:
        return repeated
    if feelings and feelings[0] in _BITTER and _is_finished_race(reply):
        return telling.feel_bitter()
    if feelings:
        return telling.feel(feelings[0])
    result = reply.assessment.result
    if result.kind is ResultKind.SKIP:
        return name_tiredness(telling.voice, telling.named)
    return telling.take_up() if result.kind in RUNNING else None


def _is_finished_race(reply: Reply) -> bool:
    story = reply.story
    is_race = reply.assessment.result.kind is ResultKind.RACE
    return is_race and story is not None and not story.is_on_target


def _logged(telling: Telling, reply: Reply, *, is_heard: bool, is_correction: bool) -> str:
    voice, result = telling.voice, reply.assessment.result
    name = Html(name_result(voice, result))
    if result.kind is ResultKind.SKIP:
        return _skipped(telling, reply, name, is_heard=is_heard)
    if result.kind is ResultKind.REST:
        return _of_day(telling, reply, name)
    if is_correction and reply.day == telling.today:
        return voice.say("Corrected: <b>{result}</b>", result=name)
    if is_correction:
        return voice.say(
            "Corrected, for {day}: <b>{result}</b>", day=voice.short_day(reply.day), result=name
        )
    if reply.day == telling.today:
        return voice.say("Logged: <b>{result}</b>", result=name)
    return voice.say(
        "Logged for {day}: <b>{result}</b>", day=voice.short_day(reply.day), result=name
    )


def _skipped(telling: Telling, reply: Reply, name: Html, *, is_heard: bool) -> str:
    voice = telling.voice
    if reply.assessment.result.has("cross_training"):
        said = _of_day(telling, reply, name)
        return voice.say("{skipped}. Nothing to make up.", skipped=Html(said))
    if reply.day != telling.today:
        return voice.say("{days}: nothing to make up.", days=voice.short_day(reply.day))
    if is_heard:
        return voice.say("Nothing to make up.")
    return voice.say("OK, not today. Nothing to make up.")


def _of_day(telling: Telling, reply: Reply, name: str) -> str:
    """Name the day with it, where it is not today."""
    if reply.day == telling.today:
        return name
    voice = telling.voice
    return voice.say("{day}: {name}", day=voice.short_day(reply.day), name=Html(name))


def _facts(telling: Telling, reply: Reply, feelings: tuple[Feeling, ...]) -> Iterator[str]:
    assessment, result = reply.assessment, reply.assessment.result
    is_blameless = bool((_NO_BLAME | {Feeling.PB}) & set(feelings))
    if result.kind not in RUNNING:
        yield from _if_it_spreads(telling, feelings)
        return
    if _FIRSTS & set(feelings) and result.duration is None:
        yield telling.voice.say("Send me the time when you have it.")
        return
    if assessment.trial is not None:
        yield from write_trial_result(telling.voice, assessment.trial, reply.best_mile)
    elif reply.story is not None:
        yield from _race(telling, reply, reply.story, is_first=bool(_FIRSTS & set(feelings)))
    elif reply.control is not None:
        yield write_control(telling.voice, reply.control)
    elif assessment.reps is not None:
        yield from write_reps(telling, reply, assessment.reps, is_blameless=is_blameless)
        yield from write_second_hard(telling, reply)
    elif result.kind in {ResultKind.RACE, ResultKind.TIME_TRIAL} and result.duration is None:
        yield telling.voice.say("Send me the time when you have it.")
    elif Feeling.PB in feelings and result.duration is None:
        yield telling.voice.say("Over which distance, and in what time?")
    else:
        yield from _one_of(write_run_verdict(telling, reply, is_blameless=is_blameless))
    if Feeling.FELL in feelings:
        yield telling.voice.say(
            "Hit your head, or feel sick or dazed: no running, and a doctor today. Can't put"
            " weight on it, or it swells: have it looked at."
        )
    yield from _one_of(_warnings(telling, reply))


def _race(telling: Telling, reply: Reply, story: RaceStory, *, is_first: bool) -> Iterator[str]:
    if not is_first or story.is_on_target:
        yield from write_race_facts(telling.voice, story)
    if not telling.feelings and not telling.named:  # who tells of more asks for no totals
        yield from write_debrief(telling.voice, story, is_first=is_first)
    yield from write_new_targets(telling.voice, story)
    if reply.coming is None or reply.coming.day <= reply.day + DAY:
        yield from write_easy_days(telling.voice, story)


def _if_it_spreads(telling: Telling, feelings: tuple[Feeling, ...]) -> Iterator[str]:
    is_away = any(one.detail is Detail.HOSPITAL for one in telling.named)
    if Feeling.FAMILY_ILL in feelings and not is_away:
        yield telling.voice.say("If you catch it too, tell me before you run.")


def _one_of(facts: Iterator[str]) -> Iterator[str]:
    """Take the first: one fact is enough."""
    first = next(facts, None)
    if first is not None:
        yield first


def _warnings(telling: Telling, reply: Reply) -> Iterator[str]:
    voice, assessment, result = telling.voice, reply.assessment, reply.assessment.result
    place = result.pain_location if result.has("niggle") and not result.pain else None
    if place is not None and telling.once("niggle", 3):
        yield telling.keep("niggle", write_niggle(voice, place))
    if assessment.slow_twice:
        yield voice.say(
            "Twice slow and hard: the target may be too fast for now. /trial plans a new test of"
            " your mile."
        )
    if _was_the_first(reply):
        yield voice.say("Sore legs for a day or two are normal now. Pain isn't: tell me.")
    if assessment.strides_too_hard:
        yield voice.say("Strides shouldn't feel hard: ease them to 5K effort.")
    if assessment.effort_is_high and result.rpe and telling.once("effort_high"):
        text = voice.say(
            "Effort {score} is a lot for that. Sleep and an easy day come first.",
            score=f"{result.rpe.score:g}",
        )
        yield telling.keep("effort_high", text)


def _was_the_first(reply: Reply) -> bool:
    workout, result = reply.assessment.workout, reply.assessment.result
    is_first = workout is not None and workout.follows("soreness")
    return is_first and result.kind is ResultKind.INTERVALS


def _ask_about_the_end(telling: Telling, reply: Reply) -> Iterator[str]:
    result = reply.assessment.result
    is_stomach = result.has("stomach") and result.pain_location in {None, "stomach"}
    is_pain = result.pain_location is not None or result.has("pain", "limping", "swelling")
    if is_pain and not is_stomach:
        yield telling.voice.say(
            "Can you walk on it normally? If it's swollen or hot, or you're short of breath: have"
            " it looked at today."
        )
    elif is_stomach:
        yield telling.voice.say(
            "Small sips, and eat what stays down. Blood, a fever, or no better tomorrow: see a"
            " doctor."
        )
    elif result.reason is None and not result.has(*_WHY_IT_ENDED):
        yield telling.voice.say("Was it pain, stomach, heat, or just empty?")
    if reply.season is not None and reply.season.runs:
        yield telling.voice.say(
            "What you ran before stays yours: {runs} runs, {distance}.",
            runs=reply.season.runs,
            distance=telling.voice.distance(Distance(round(reply.season.metres / 1000) * 1000)),
        )
    yield telling.voice.say("No plans until you want them.")


# A cause that was told is not asked about.
_WHY_IT_ENDED: tuple[Flag, ...] = ("heat", "cold", "fatigue", "illness", "fever", "niggle")


def _next(telling: Telling, reply: Reply) -> Iterator[str]:
    voice, coming, result = telling.voice, reply.coming, reply.assessment.result
    is_old = reply.day < telling.today - DAY and not reply.is_skip
    if result.has("dnf") or coming is None or is_old:
        return
    if result.kind is ResultKind.SKIP:
        yield from _what_comes(telling, reply, coming)
        return
    is_near = coming.day <= telling.today + DAY
    values = {
        "day": name_day(voice, coming.day, telling.today),
        "workout": Html(name_briefly(voice, coming.workout)),
    }
    if result.kind is ResultKind.RACE and not is_near:
        yield voice.say("No running until {day}, then {workout}.", **values)
    elif _was_hard(reply) and not is_near:
        day = begin_with_day(voice, coming.day, telling.today)
        yield voice.say("Tomorrow off. {day}: {workout}.", **(values | {"day": day}))
    else:
        yield write_next(voice, coming, telling.today)


def _what_comes(telling: Telling, reply: Reply, coming: PlannedWorkout) -> Iterator[str]:
    """Say what is next after a day without a run; who is worn out may take today as it comes."""
    is_worn = bool(_WORN & set(_feelings(telling, reply))) or bool(telling.named)
    yield write_next_gently(telling.voice, coming, telling.today, is_worn=is_worn)


def _was_hard(reply: Reply) -> bool:
    hard = {ResultKind.INTERVALS, ResultKind.TIME_TRIAL}
    workout = reply.assessment.workout
    is_long = workout is not None and workout.kind is WorkoutKind.LONG
    return reply.assessment.result.kind in hard or is_long
