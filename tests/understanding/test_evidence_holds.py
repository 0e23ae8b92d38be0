"""What holds for every message: no run without evidence, and no number without a place."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.reading_json import reading_as_json
from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance, Units
from bot.domain.workout.workout import Workout, WorkoutKind
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Sureness

_often = settings(max_examples=300, deadline=None)
TODAY = date(2027, 5, 13)
PLANNED = Workout(kind=WorkoutKind.EASY, distance=Distance(8000), why=())

# What takes time and is no run, with the ways of telling how long it took.
_TIMES = ("20 min", "45 minutes", "90 min", "1:30", "2 hours", "an hour", "1h15", "3 h")
_DONE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("sauna", "ironing", "a nap", "the school run by car", "physio", "yoga", "a massage",
         "piano practice", "the dentist", "gardening", "a phone call with mum", "homework",
         "a meeting", "cooking dinner", "the traffic jam", "a bath", "pilates", "babysitting",
         "a boat trip", "fishing", "chess club", "choir", "shopping", "a haircut", "snooker"),
        ("{} {time}", "{time} of {}", "did {} for {time}", "{} took {time}", "{time} {} today",
         "spent {time} on {}", "{}, {time}, then bed"),
    ),
    "de": (
        ("Sauna", "Bügeln", "Mittagsschlaf", "Physio", "Yoga", "Massage", "Klavier geübt",
         "Zahnarzt", "Gartenarbeit", "Telefonat mit Mama", "Hausaufgaben", "Besprechung",
         "gekocht", "im Stau gestanden", "gebadet", "Pilates", "Elternabend", "geangelt",
         "Chorprobe", "eingekauft", "Friseur", "Schach gespielt"),
        ("{} {time}", "{time} {}", "heute {time} {}", "{}, {time}", "{}: {time}, dann ins Bett"),
    ),
    "es": (
        ("sauna", "planchando", "siesta", "fisio", "yoga", "masaje", "ensayo de piano", "dentista",
         "jardinería", "llamada con mi madre", "deberes", "reunión", "cocinando", "atasco", "baño",
         "pilates", "pescando", "ajedrez", "coro", "la compra", "peluquería", "billar"),
        ("{} {time}", "{time} de {}", "hoy {time} de {}", "{}, {time}", "{}: {time} y a la cama"),
    ),
    "fr": (
        ("sauna", "repassage", "sieste", "kiné", "yoga", "massage", "piano", "dentiste",
         "jardinage", "appel avec maman", "devoirs", "réunion", "cuisine", "embouteillages",
         "bain", "pilates", "pêche", "échecs", "chorale", "les courses au supermarché", "coiffeur",
         "billard"),
        ("{} {time}", "{time} de {}", "aujourd'hui {time} de {}", "{}, {time}",
         "{} : {time} et au lit"),
    ),
}  # fmt: skip
_OTHER_THINGS = st.sampled_from(
    [
        (language, frame.replace("{}", thing).replace("{time}", time))
        for language, (things, frames) in _DONE.items()
        for thing in things
        for frame in frames
        for time in _TIMES
    ]
)


@settings(_often, max_examples=1500)
@given(_OTHER_THINGS)
def test_what_only_takes_time_is_no_run(told: tuple[str, str]) -> None:
    language, text = told
    reading = read_message(text, Context(today=TODAY, planned=PLANNED, language=language))

    assert reading.result is None or reading.result.kind is ResultKind.SKIP


# A run, and what runners put beside it: figures of their own, of their day, of other people.
_RUNS = (
    "8k 44:10", "ran 10 km in 57:20", "5 miles 46:10", "16 km 1:24:00", "12 km @5:40",
    "4x400 94 93 95 92", "8x200 in 44", "6 x 800 m 3:10 3:12 3:09 3:11 3:12 3:08",
    "8 km locker in 45:10", "corrí 8 km en 45:10", "couru 8 km en 45:10", "10k race 47:05",
)  # fmt: skip
_OWNED = (
    "hr 148", "rpe 6", "90 s rest", "12 degrees", "cadence 172", "120 m of climb", "bus 42",
    "3 dogs", "day 12 of 30", "pb by 40 s", "my brother did 9k in 50 min", "shoes have 400 km",
    "tomorrow 10k", "goal was 44:00", "88th of 640", "first 5 in 27:30", "30 min yoga",
    "weighed 72.5 kg", "3rd run this week", "6 strides",
)  # fmt: skip
# Numbers that nothing stands beside, in seconds or metres.
_ORPHANS = {
    "17:20": 1040, "9 km": 9000, "25 min": 1500, "6 mi": 9656, "310": 310, "2:41": 161,
    "1h10": 4200, "99": 99, "13 km": 13000,
}  # fmt: skip
_TELLING = st.tuples(
    st.sampled_from(_RUNS), st.sampled_from(_OWNED), st.sampled_from(sorted(_ORPHANS)),
    st.sampled_from([", ", " - ", ". ", " (", "\n", "; "]),
)  # fmt: skip


def _figures(told: object) -> set[float]:
    """Every number that is told of a result, whatever it is of."""
    if isinstance(told, dict):
        return set().union(*(_figures(value) for value in told.values()))
    if isinstance(told, list):
        return set().union(*(_figures(value) for value in told))
    is_number = isinstance(told, int | float) and not isinstance(told, bool)
    return {float(told)} if is_number else set()  # type: ignore[arg-type]


@settings(_often, max_examples=600)
@given(_TELLING, st.sampled_from(["en", "de", "es", "fr"]), st.booleans())
def test_a_number_beside_a_run_is_told_again_or_asked_about(
    told: tuple[str, str, str, str], language: str, is_planned: bool
) -> None:
    run, owned, orphan, joint = told
    context = Context(
        today=TODAY, planned=PLANNED if is_planned else None, language=language, units=Units.KM
    )
    reading = read_message(joint.join((run, orphan, owned)), context)
    if reading.result is None or reading.sureness is not Sureness.SURE:
        return

    figures = _figures(reading_as_json(reading))
    assert any(abs(_ORPHANS[orphan] - figure) <= 1 for figure in figures)
