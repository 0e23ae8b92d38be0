"""What holds for every message, whoever writes it."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.reading_json import reading_as_json
from bot.domain.fitness.records import record_s
from bot.domain.log.results import Result, ResultKind, Rpe
from bot.domain.quantities import MILE, Distance, Duration, Units
from bot.understanding.meaning.follow_ups import read_answer
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, Reading, ReadingKind, Sureness
from bot.wording.log import name_result
from bot.wording.voice import LANGUAGES, Voice

_SPOKEN = """
    4x400 8x200 94 93 95 92 44 1:34 45:10 8k 5.2mi 10 km 10,5 5:40/km @ in rest 90s hr 148 rpe
    7/10 avg all first three last easy long race parkrun mile marathon yesterday tuesday skipped
    no not pain knee hurts chest dizzy fever kid tomorrow want should i ? ! , ; : - ( ) / x +
    done 1h30 30m 400s 200 400 600 ladder strides hills 6x20s 2x(4x200) w/ jog warm up cool down
    total 12 km/h mph treadmill instead of bike delete that 94,93 10.000 m DNF sub 6 en de mal
    gelaufen 45 min pas douleur sin dolor
"""
_WORDS = st.sampled_from(_SPOKEN.split())
_MESSAGES = st.lists(_WORDS, max_size=25).map(" ".join)
_CONTEXTS = st.builds(
    Context,
    units=st.sampled_from([None, *Units]),
    mile=st.sampled_from([None, Duration(360), Duration(540)]),
    today=st.sampled_from([None, date(2026, 11, 23)]),
    language=st.sampled_from(["en", "es", "de", "fr", "ja"]),
)
_often = settings(max_examples=150, deadline=None)  # what one costs is measured elsewhere


def _is_settled(reading: Reading) -> bool:
    if reading.kind is ReadingKind.AMBIGUOUS:
        return reading.question is not None and reading.result is None
    if reading.kind is ReadingKind.NOT_A_LOG:
        return reading.intent is not None and reading.result is None
    return reading.question is None


def _results(reading: Reading) -> list[Result]:
    options = reading.question.options if reading.question else ()
    stored = [reading.result, *reading.also] if reading.result else []
    return [*stored, *(option.result for option in options)]


@_often
@given(st.text(max_size=500), _CONTEXTS)
def test_any_text_is_read_or_asked_back(text: str, context: Context) -> None:
    assert _is_settled(read_message(text, context))


@_often
@given(_MESSAGES, _CONTEXTS)
def test_any_words_of_a_runner_are_read_or_asked_back(text: str, context: Context) -> None:
    reading = read_message(text, context)

    assert _is_settled(reading)
    assert reading_as_json(reading)["kind"] == reading.kind.value


@_often
@given(_MESSAGES, _MESSAGES, _CONTEXTS)
def test_any_answer_leads_to_a_reading_or_the_question_again(
    text: str, answer: str, context: Context
) -> None:
    asked = read_message(text, context)

    assert _is_settled(read_answer(asked, text, answer, context))


@_often
@given(_MESSAGES, _CONTEXTS)
def test_no_run_is_faster_than_the_world_record_or_slower_than_20_minutes_a_km(
    text: str, context: Context
) -> None:
    reading = read_message(text, context)

    for result in _results(reading):
        if result.distance and result.duration and result.kind is not ResultKind.SKIP:
            metres, seconds = result.distance.metres, result.duration.seconds
            assert record_s(metres) <= seconds <= 1.2 * metres


@_often
@given(_MESSAGES, _CONTEXTS)
def test_reps_and_their_times_are_as_many(text: str, context: Context) -> None:
    result = read_message(text, context).result

    if result is not None and result.splits:
        assert result.reps == len(result.splits)


@_often
@given(_MESSAGES, _CONTEXTS)
def test_buttons_can_be_told_apart(text: str, context: Context) -> None:
    question = read_message(text, context).question

    if question is not None:
        labels = [option.label for option in question.options]
        assert all(labels)
        assert len(set(labels)) == len(labels)
        assert question.sentence.format(**question.values)


_CLEAR = {
    "4x400 94 93 95 92": (None, (94, 93, 95, 92)),
    "8k in 45:10": (8000, ()),
    "ran 6.2 miles in 54:30": (9977.9, ()),
    "parkrun 23:41": (5000, ()),
    "8x200 all 44s": (None, (44,) * 8),
}
_CHATTER = st.sampled_from(
    [
        "saw 3 dogs", "my phone died at 12%", "the sun was out", "met Anna and 2 friends",
        "great coffee after", "hello coach", "bus was late again", "new shoes!", "lovely evening",
        "listened to a podcast", "up since 5am", "it is 12 degrees", "week 7 of the plan",
        "HR was 150", "rpe 6", "will rest tomorrow", "how was that?", "no pain at all",
        "my kid is sick", "tomorrow is a rest day", "wearing my 4 year old shoes", "bib 1234",
        "the last one was brutal", "ran with 2 mates", "wind from the west", "fast finish",
        "will do 10k tomorrow", "first run in 3 days", "second run this week", "it was 6am",
        "signed up for a half", "marathon in 20 weeks", "moved house last week", "what a day",
        "my brother did 9k in 50 min", "next race: 10k on 12 June", "HRV 55", "day 3 of holiday",
        "plan says 4x400 on Thursday", "started at 18:30", "used to run 4:30/km", "bus 42",
        "3 min late to work", "playlist was 45 min", "shoes have 400 km on them", "kids on bikes",
        "buen día", "schönes Wetter", "il faisait beau", "🎉🎉", "Ünïcödé", "привет", "今日は",
    ]
)  # fmt: skip


@_often
@given(st.sampled_from(sorted(_CLEAR)), _CHATTER, st.booleans(), st.sampled_from([". ", "\n"]))
def test_chatter_around_a_clear_result_changes_nothing(
    text: str, chatter: str, comes_first: bool, between: str
) -> None:
    metres, splits = _CLEAR[text]
    whole = f"{chatter}{between}{text}" if comes_first else f"{text}{between}{chatter}"

    reading = read_message(whole, Context())

    assert reading.sureness is Sureness.SURE
    assert reading.result is not None
    assert tuple(split.seconds for split in reading.result.splits) == splits
    if metres:
        assert reading.result.distance is not None
        assert round(reading.result.distance.metres, 1) == metres
        assert reading.result.duration is not None


@_often
@given(st.integers(1, 42), st.integers(240, 480), st.sampled_from(["{d} km in {t}", "{t} {d}k"]))
def test_a_run_written_out_reads_back_unchanged(km: int, pace: int, template: str) -> None:
    text = template.format(d=km, t=Duration(km * pace))

    result = read_message(f"easy {text}", Context(units=Units.KM)).result

    assert result is not None
    assert result.distance is not None
    assert (result.distance.metres, result.duration) == (km * 1000, Duration(km * pace))


_SEPARATORS = st.sampled_from([" ", ", ", "/", "-", "\n", " / ", "; ", " and "])


@_often
@given(st.lists(st.integers(80, 110), min_size=2, max_size=12), _SEPARATORS, st.booleans())
def test_reps_written_out_read_back_unchanged(
    times: list[int], separator: str, as_clock: bool
) -> None:
    written = [str(Duration(seconds)) if as_clock else str(seconds) for seconds in times]

    result = read_message(f"{len(times)}x400: {separator.join(written)}", Context()).result

    assert result is not None
    assert [split.seconds for split in result.splits] == times


def _run(km: int, pace: int, rpe: int | None, heart_rate: int | None) -> Result:
    return Result(
        kind=ResultKind.RUN,
        distance=Distance(km * 1000),
        duration=Duration(km * pace),
        rpe=None if rpe is None else Rpe(rpe),
        heart_rate=heart_rate,
    )


def _reps(times: list[int], metres: int, rpe: int | None) -> Result:
    return Result(
        kind=ResultKind.INTERVALS,
        reps=len(times),
        rep_distance=Distance(metres),
        splits=tuple(Duration(seconds * metres / 400) for seconds in times),
        rpe=None if rpe is None else Rpe(rpe),
    )


_RPES = st.none() | st.integers(1, 10)
_TOLD = st.one_of(
    st.builds(_run, st.integers(1, 42), st.integers(240, 480), _RPES, st.none() | st.just(148)),
    st.builds(_reps, st.lists(st.integers(80, 110), min_size=2, max_size=10), st.just(400), _RPES),
    st.builds(
        lambda seconds: Result(
            kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration(seconds)
        ),
        st.integers(240, 900),
    ),
    st.sampled_from([Result(kind=ResultKind.SKIP), Result(kind=ResultKind.REST)]),
)


@_often
@given(_TOLD, st.sampled_from(sorted(LANGUAGES)))
def test_what_the_coach_says_back_reads_as_the_same_result(told: Result, language: str) -> None:
    text = name_result(Voice(language, Units.KM), told)

    read = read_message(text, Context(units=Units.KM, language=language)).result

    assert read is not None
    assert (read.kind, read.splits, read.rpe) == (told.kind, told.splits, told.rpe)
    assert read.heart_rate == told.heart_rate
    assert _metres(read) == _metres(told)
    assert read.duration == told.duration


def _metres(result: Result) -> int:
    return 0 if result.distance is None else round(result.distance.metres)


@_often
@given(_MESSAGES, _CONTEXTS)
def test_reading_twice_reads_the_same(text: str, context: Context) -> None:
    assert read_message(text, context) == read_message(text, context)
