"""What is said to a thing that a message names: in place of a feeling's sentence, or beside it.

Of the sentences of a detail the first is taken whose name or figure was told.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from string import Formatter

from bot.domain.details import Detail, Named
from bot.domain.feelings import Feeling, Kin
from bot.domain.log.results import LoggedResult
from bot.domain.workout.workout import PlannedWorkout
from bot.wording.voice import Voice
from bot.wording.workout import write_next

SENTENCES: Mapping[Detail, tuple[str, ...]] = {
    Detail.WEDDING: ("Married! Congratulations to you both.",),
    Detail.ENGAGED: ("Engaged! Congratulations to you both.",),
    Detail.BABY: (
        "Welcome, {name}! Congratulations to you all.",
        "A baby! Congratulations to you all.",
    ),
    Detail.PROMOTION: ("Congratulations on the promotion!",),
    Detail.NEW_JOB: ("Congratulations on the job!",),
    Detail.EXAM: ("Passed! Congratulations.",),
    Detail.ALL_WELL: ("Good that everyone is well.",),
    Detail.GAIN: ("A best by {figure}. Congratulations!",),
    Detail.UNDER: ("Under {figure} for the first time. Congratulations!",),
    Detail.NO_WALK: ("The whole way without walking. Congratulations!",),
    Detail.SINCE: ("The first time since {figure}: that's worth celebrating.",),
    Detail.WHISTLED: ("Breath left for a tune is the best sign there is.",),
    Detail.SMILED: ("And with a smile: that says more than any figure.",),
    Detail.TEARS: ("Tears are allowed today.",),
    Detail.SIGN: ("That sign belongs in a frame.",),
    Detail.BALLOON: ("Nobody forgets a balloon at the finish.",),
    Detail.WAITED: ("And your people at the finish: that stays.",),
    Detail.STRANGER: ("What a stranger hands you on the way is the best a race has to give.",),
    Detail.SNAIL: ("It only looks slow beside others, and they run another plan.",),
    Detail.OVERTAKEN: ("Being overtaken is allowed; nobody else is running your plan.",),
    Detail.TREAT: ("You've earned what is waiting.",),
    Detail.WATCH_LEFT: ("Without a watch is often the best way to run.",),
    Detail.SLEPT: ("{figure} of sleep, and you still went out. Next time sleep may win.",),
    Detail.WORKED: ("{figure} of work is load enough, and no reason for a bad conscience.",),
    Detail.YEARS: ("{figure} years side by side leave a run very quiet.",),
    Detail.BAD_NIGHT: ("What a night.",),
    Detail.ICE: ("Right: no running on ice.",),
    Detail.HOSPITAL: ("Stay as long as it takes: <i>pause</i> keeps me quiet.",),
}
# Before a run, where it stands for being tired.
SHORT_NIGHT = "{figure} of sleep: bed comes before running."
NIGHT_SHIFTS = "Night shifts and running on top is a lot. Bed comes first."
WISHES: Mapping[Kin, str] = {
    Kin.FATHER: "I hope your father is better soon.",
    Kin.MOTHER: "I hope your mother is better soon.",
    Kin.GRANDFATHER: "I hope your grandfather is better soon.",
    Kin.GRANDMOTHER: "I hope your grandmother is better soon.",
    Kin.BROTHER: "I hope your brother is better soon.",
    Kin.SISTER: "I hope your sister is better soon.",
    Kin.HUSBAND: "I hope your husband is better soon.",
    Kin.WIFE: "I hope your wife is better soon.",
    Kin.SON: "I hope your son is better soon.",
    Kin.DAUGHTER: "I hope your daughter is better soon.",
    Kin.FRIEND: "I hope your friend is better soon.",
    Kin.CHILD: "I hope the little one is better soon.",
    Kin.NEIGHBOUR: "I hope your neighbour is better soon.",
    Kin.COLLEAGUE: "I hope your colleague is better soon.",
    Kin.DOG: "I hope your dog is better soon.",
    Kin.CAT: "I hope your cat is better soon.",
}
# What names a feeling more closely than its own sentences; the first that was told is said.
_CLOSER: Mapping[Feeling, Sequence[Detail]] = {
    Feeling.JOY: (
        Detail.WEDDING,
        Detail.BABY,
        Detail.ENGAGED,
        Detail.PROMOTION,
        Detail.NEW_JOB,
        Detail.EXAM,
    ),
    Feeling.FIRST: (Detail.UNDER, Detail.NO_WALK, Detail.SINCE),
    Feeling.PB: (Detail.GAIN, Detail.UNDER),
    Feeling.SELF_BLAME: (Detail.SNAIL, Detail.OVERTAKEN, Detail.WORKED),
    Feeling.WORK: (Detail.WORKED,),
    Feeling.WEATHER: (Detail.ICE,),
}
_HAPPY = frozenset(
    {
        *(Feeling.JOY, Feeling.FIRST_MARATHON, Feeling.FIRST_RACE, Feeling.FIRST, Feeling.PB),
        *(Feeling.ON_TARGET, Feeling.LONGEST, Feeling.PROUD, Feeling.GOOD, Feeling.TOGETHER),
    }
)
_BITTER = frozenset({Feeling.SELF_BLAME, Feeling.DISAPPOINTED, Feeling.BAD_DAY, Feeling.DNF})
# What is said beside a feeling, and beside which.
_BESIDE: Mapping[Detail, frozenset[Feeling]] = {
    Detail.ALL_WELL: frozenset({Feeling.JOY}),
    Detail.SINCE: frozenset({Feeling.FIRST}),
    Detail.SIGN: _HAPPY,
    Detail.BALLOON: _HAPPY,
    Detail.WAITED: _HAPPY,
    Detail.WHISTLED: _HAPPY,
    Detail.SMILED: _HAPPY,
    Detail.TEARS: _HAPPY - {Feeling.GOOD, Feeling.TOGETHER},
    Detail.STRANGER: _BITTER,
    Detail.TREAT: _HAPPY,
    Detail.WATCH_LEFT: _HAPPY,
    Detail.YEARS: frozenset({Feeling.GRIEF}),
    Detail.BAD_NIGHT: frozenset({Feeling.FAMILY_ILL}),
    Detail.HOSPITAL: frozenset({Feeling.FAMILY_ILL}),
}
_FIRST_SAID = frozenset({Detail.BAD_NIGHT})  # before the sentence for the feeling
# With a run these are worth a sentence though nothing is felt.
_ALONE = (
    *(Detail.UNDER, Detail.NO_WALK, Detail.SINCE, Detail.WHISTLED, Detail.SMILED),
    *(Detail.SLEPT, Detail.SNAIL, Detail.OVERTAKEN, Detail.WATCH_LEFT, Detail.TREAT),
)


def name_closer(voice: Voice, feeling: Feeling, named: Sequence[Named]) -> str | None:
    """Say what a feeling is about, where that was told."""
    return _first_of(voice, _CLOSER.get(feeling, ()), named)


def name_alone(voice: Voice, named: Sequence[Named]) -> str | None:
    """Say what a run was told with, where nothing is felt."""
    return _first_of(voice, _ALONE, named)


def name_beside(voice: Voice, feeling: Feeling, named: Sequence[Named], said: str) -> str:
    """Add to what is said of a feeling the one other thing that was told."""
    allowed = (one for one in named if feeling in _BESIDE.get(one.detail, ()))
    beside = next((one for one in allowed if (_say(voice, one) or said) not in said), None)
    if beside is None:
        return said
    parts = [said, _say(voice, beside) or ""]
    return " ".join(reversed(parts) if beside.detail in _FIRST_SAID else parts).strip()


def write_ice(voice: Voice, ailing: Kin | None, coming: PlannedWorkout | None, today: date) -> str:
    """Take a day with ice on the roads off, and wish whoever fell on it well."""
    lines = [
        voice.say(
            "Right: no running on ice. 30 min easy on a treadmill if you have one, otherwise today"
            " is off, and nothing is made up."
        )
    ]
    if ailing is not None:
        lines.append(voice.say(WISHES[ailing]))
    if coming is not None:
        lines.append(write_next(voice, coming, today))
    return "\n".join(lines)


def write_farewell(voice: Voice, race: LoggedResult | None) -> str:
    """Say goodbye at the end of a season, with the race that ended it."""
    thanks = voice.say("Thank you. The running was all yours.")
    if race is not None and race.result.duration is not None:
        time = voice.split(race.result.duration)
        thanks = voice.say("Thank you. {time} is a fine way to end a season.", time=time)
    rest = voice.say(
        "Nothing has to be run now. I'm here when you write again; <i>pause</i> keeps me quiet"
        " until then."
    )
    return f"{thanks}\n{rest}"


def name_tiredness(voice: Voice, named: Sequence[Named]) -> str | None:
    """Say what somebody is tired of, before a run."""
    by = {one.detail: one for one in named}
    if Detail.SLEPT in by:
        return voice.say(SHORT_NIGHT, figure=by[Detail.SLEPT].figure)
    if Detail.NIGHT_SHIFTS in by:
        return voice.say(NIGHT_SHIFTS)
    if Detail.WORKED in by:
        return _say(voice, by[Detail.WORKED])
    return None


def _first_of(voice: Voice, details: Sequence[Detail], named: Sequence[Named]) -> str | None:
    by = {one.detail: one for one in named}
    found = next((by[detail] for detail in details if detail in by), None)
    return None if found is None else _say(voice, found)


def _say(voice: Voice, named: Named) -> str | None:
    values = {"name": named.name, "figure": named.figure}
    for template in SENTENCES.get(named.detail, ()):
        slots = [slot for _, slot, _, _ in Formatter().parse(template) if slot]
        if all(values[slot] for slot in slots):
            return voice.say(template, **values)
    return None
