"""What runners whom nobody knew lost: figures that a word, a dot or an umlaut took away."""

from datetime import date
from typing import Any

import pytest

from bot.domain.log.results import ResultKind
from bot.understanding.meaning.messages import read_message
from bot.understanding.meaning.readings import Context, ReadingKind

THURSDAY = date(2027, 5, 13)
MONDAY, TUESDAY, WEDNESDAY = (date(2027, 5, day) for day in (10, 11, 12))


def told(text: str, language: str) -> Any:
    return read_message(text, Context(today=THURSDAY, language=language))


@pytest.mark.parametrize(
    ("language", "text", "metres", "seconds"),
    [
        ("de", "Nach der Nachtschicht noch 5 km geschafft, 31:40, jetzt Bett", 5000, 1900),
        ("en", "after my night shift 5 km, 31:40", 5000, 1900),
        ("en", "had the flu last month so I was slow but ran 2k easy 16:30", 2000, 990),
        ("es", "me muero de amor con la beba todo el camino jaja, 2 km 18 min", 2000, 1080),
        ("fr", "Sortie longue dimanche dernier : 18 km, 1h38", 18_000, 5880),
        ("fr", "3 milles 26:30", 4828, 1590),
        ("de", "Z2 Lauf 50' 10,1k", 10_100, 3000),
        ("de", "Z2 Lauf 50' 10 km", 10_000, 3000),
        ("es", "cinco kilómetros en veintiocho minutos con quince segundos", 5000, 1695),
        ("es", "cinco kilómetros en veintiocho minutos con quince", 5000, 1695),
        ("es", "veintiún kilómetros en dos horas cinco a ritmo tranquilo", 21_000, 7500),
        ("de", "Heute waren es 8 km in 45 Minuten", 8000, 2700),
        ("de", "am Dienstag warens 7 km in 43 min", 7000, 2580),
        ("de", "Mein Mann ist 10 gelaufen, ich 6 km in 39 Minuten", 6000, 2340),
        ("de", "ging mitm Bruder laufen, 5k 24:10", 5000, 1450),
        ("en", "Ten miles in one hour, thirty-eight minutes and ten seconds.", 16_093, 5890),
        ("en", "21 km in 1 hour, 52 minutes", 21_000, 6720),
        ("fr", "sept kilomètres cinq en quarante-quatre minutes à Clermont", 7500, 2640),
        ("fr", "six kilomètres trois cents en quarante-deux minutes", 6300, 2520),
        ("es", "seis kilómetros doscientos en cuarenta minutos", 6200, 2400),
    ],
)
def test_how_far_and_how_long_survive_what_stands_around_them(
    language: str, text: str, metres: float, seconds: float
) -> None:
    result = told(text, language).result
    assert result is not None
    assert result.distance.metres == pytest.approx(metres, abs=1)
    assert result.duration.seconds == seconds


def test_a_part_of_an_hour_is_not_added_to_it() -> None:
    reading = told("1 hour, 20 min of it hard", "en")
    assert reading.result is None or reading.result.duration.seconds == 3600


def test_what_is_counted_after_the_kilometres_are_no_metres() -> None:
    assert told("five kilometres three times this week", "en").result.distance.metres == 5000


@pytest.mark.parametrize(
    "text",
    [
        "das wären 8 km in 45 min",
        "das waeren 8 km in 45 min",
        "ich würde gern 10 km in 40:28 laufen",
        "ich hätte gern 8 km in 45:10",
    ],
)
def test_an_umlaut_tells_what_is_only_thought_of(text: str) -> None:
    assert told(text, "de").result is None


def test_who_became_second_has_raced() -> None:
    text = "Beim Frühlingslauf in Leibnitz über 5 Kilometer wurde ich mit 40:28 Zweiter der M70!"
    reading = told(text, "de")
    assert (reading.kind.value, reading.result.duration.seconds) == ("race", 2428)


@pytest.mark.parametrize("text", ["10 km Rostocker Citylauf 58:47", "10 km Osterlauf 58:47"])
def test_a_german_race_is_known_by_its_name(text: str) -> None:
    assert told(text, "de").kind.value == "race"


def test_a_french_race_is_known_by_whose_it_is() -> None:
    assert told("5 km course des Lionnes 27:58", "fr").kind.value == "race"
    assert told("5 km course du matin 27:58", "fr").kind.value != "time_trial"


@pytest.mark.parametrize(
    ("language", "text", "count", "metres", "times"),
    [
        (
            "es",
            "cuatro de cuatrocientos uno treinta y dos uno treinta y uno uno treinta y tres "
            "uno treinta",
            4,
            400,
            (92, 91, 93, 90),
        ),
        ("es", "cuatro de cuatrocientos noventa y ocho noventa y siete noventa y ocho noventa y "
         "seis", 4, 400, (98, 97, 98, 96)),
        (
            "es",
            "cinco de mil en cuatro diez cuatro ocho cuatro nueve cuatro cinco cuatro dos",
            5,
            1000,
            (250, 248, 249, 245, 242),
        ),
        (
            "de",
            "fünf mal tausend vier zehn vier acht vier neun vier fünf vier zwei",
            5,
            1000,
            (250, 248, 249, 245, 242),
        ),
        ("en", "four by 1000 four ten four eight four nine four five", 4, 1000,
         (250, 248, 249, 245)),
        ("en", "six by two hundred forty forty one forty forty thirty nine forty", 6, 200,
         (40, 41, 40, 40, 39, 40)),
    ],
)  # fmt: skip
def test_times_said_number_by_number_are_those_of_the_reps(
    language: str, text: str, count: int, metres: float, times: tuple[float, ...]
) -> None:
    result = told(text, language).result
    assert (result.reps, result.rep_distance.metres) == (count, metres)
    assert tuple(split.seconds for split in result.splits) == times


def test_thousands_of_metres_have_a_dot() -> None:
    reading = told("Ayer 30 km de monte con 1.800 m de desnivel, 4:05:00", "es")
    assert reading.details.elevation_gain_m == 1800
    assert reading.result.distance.metres == 30_000


def test_a_time_after_all_the_reps_is_the_rest_between_them() -> None:
    result = told("5 x 1k 3:31 3:30 3:30 3:29 3:25, 90 sec", "en").result
    assert (len(result.splits), result.recovery.seconds) == (5, 90)
    slow = told("5 x 1k 3:31 3:30 3:30 3:29 3:25, 40 min", "en").result
    assert slow.recovery is None


@pytest.mark.parametrize(
    ("text", "seconds"), [("Turbo 50 min instead of the 6", 3000), ("bball instead 2hrs", 7200)]
)
def test_what_we_do_not_know_instead_of_the_run_is_no_run(text: str, seconds: float) -> None:
    reading = told(text, "en")
    assert (reading.kind.value, reading.details.cross_training_s) == ("skip", seconds)


@pytest.mark.parametrize("text", ["50 min instead of 60", "ran 50 min instead of the 60"])
def test_less_than_was_asked_is_a_run(text: str) -> None:
    assert told(text, "en").kind.value != "skip"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Lun 5k 28:10, mar 8k 45:00, mer repos"),
        ("es", "Lun 5k 28:10, mar 8k 45:00, mié descanso"),
        ("de", "Mo 5k 28:10, Di 8k 45:00, Mi Pause"),
        ("en", "Mon 5k 28:10, Tue 8k 45:00, Wed rest"),
    ],
)
def test_short_weekdays_in_a_list_are_days(language: str, text: str) -> None:
    reading = told(text, language)
    assert (reading.day, *reading.also_days) == (MONDAY, TUESDAY, WEDNESDAY)
    assert [reading.result.kind.value, *(also.kind.value for also in reading.also)] == [
        "run",
        "run",
        "rest",
    ]


def test_one_short_word_alone_is_no_day() -> None:
    assert told("Sam 5k 28:10", "en").day is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ok confession: I skipped Tuesday and Wednesday"),
        ("de", "Ich habe Dienstag und Mittwoch ausgelassen"),
    ],
)
def test_each_day_that_was_skipped_is_skipped(language: str, text: str) -> None:
    reading = told(text, language)
    assert (reading.day, *reading.also_days) == (TUESDAY, WEDNESDAY)
    assert {reading.result.kind.value, *(also.kind.value for also in reading.also)} == {"skip"}


@pytest.mark.parametrize(
    ("language", "text", "metres", "seconds"),
    [
        ("en", "Bath Half 1:45:20", 21097.5, 6320),
        ("en", "Cardiff half done, 1:45", 21097.5, 6300),
        ("es", "Media de Zaragoza 1:38:20", 21097.5, 5900),
        ("en", "districts 3200 10:40 pr", 3200, 640),
        ("en", "conference meet, 1600 5:02", 1600, 302),
    ],
)
def test_a_race_is_known_by_its_name_and_time(
    language: str, text: str, metres: float, seconds: float
) -> None:
    result = told(text, language).result
    assert result is not None
    assert (result.kind, result.distance.metres) == (ResultKind.RACE, metres)
    assert result.duration.seconds == seconds


@pytest.mark.parametrize("text", ["half 45:10", "second half 1:45:20 slower", "half day off"])
def test_another_half_is_no_race(text: str) -> None:
    assert told(text, "en").kind is not ReadingKind.RACE


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "did 25 mins on the canal", 1500),
        ("de", "35 min durch den Auwald", 2100),
        ("fr", "20 min autour du lac", 1200),
        ("es", "media horita por el río", 1800),
    ],
)
def test_a_time_and_where_people_run_is_a_run(language: str, text: str, seconds: float) -> None:
    result = told(text, language).result
    assert result is not None
    assert result.duration.seconds == seconds


@pytest.mark.parametrize("text", ["spent 2 hours in the kitchen", "2 hours on the phone"])
def test_a_time_elsewhere_is_none(text: str) -> None:
    assert told(text, "en").result is None


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("en", "12x400 avg 84, 60s", 60),
        ("es", "12x400 media 1:24, 1 min", 60),
        ("de", "12x400 Schnitt 84, 90 s", 90),
    ],
)
def test_what_follows_the_average_is_the_rest(language: str, text: str, rest: float) -> None:
    result = told(text, language).result
    assert result is not None
    assert result.mean_split.seconds == 84
    assert result.recovery.seconds == rest


def test_shin_splints_that_are_back_are_not_of_the_back() -> None:
    pain = told("shin splints are back", "en").pain
    assert pain is not None
    assert pain.location == "shin"
    assert told("my back hurts", "en").pain.location == "back"


@pytest.mark.parametrize(
    ("text", "language", "metres", "seconds"),
    [
        ("KM 1 5:31, KM 2 5:28, KM 3 5:29, KM 4 5:26", "de", 4000, 1314),
        ("Km 1: 5:20 / 2: 5:15 / 3: 5:12 / 4: 5:10", "fr", 4000, 1257),
        ("3 mi\n1 8:58\n2 8:52\n3 8:50", "en", 4828, 1600),
        ("trote de 40 min en Chapultepec, como 5.8 km", "es", 5800, 2400),
        ("Bin gestern aufs Niederhorn gerannt, 9,4 km, 1:38:40", "de", 9400, 5920),
        ("Koppellauf nach 90 min Rad: 5 km 22:40", "de", 5000, 1360),
        ("Le cœur de la sortie : 5 km à 4:35. Total 12 km, 1h01", "fr", 12_000, 3660),
        ("6km 35min pi j'ai marché 1km", "fr", 6000, 2100),
        ("two laps of the park, three point two k each, forty four minutes", "en", 6400, 2640),
        ("1 Meile Testlauf: 6 min 12,4 s.", "de", 1609, 372.4),
    ],
)
def test_what_was_run_is_found_among_what_stands_around(
    text: str, language: str, metres: float, seconds: float
) -> None:
    result = told(text, language).result
    assert result is not None
    assert result.distance.metres == pytest.approx(metres, abs=1)
    assert result.duration.seconds == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("Zumba statt Laufen, 60 min, war lustig", "de", 3600),
        ("Skitour statt Lauf, 3 Stunden, herrlich", "de", 10_800),
        ("lifted w the team instead of running today like an hour", "en", 3600),
        ("hockey bottine 1 h à soir au lieu de courir", "fr", 3600),
    ],
)
def test_what_was_done_instead_is_no_run_and_keeps_its_time(
    text: str, language: str, seconds: float
) -> None:
    reading = told(text, language)
    assert reading.kind is ReadingKind.SKIP
    assert reading.details.cross_training_s == seconds


@pytest.mark.parametrize(
    ("text", "language", "splits"),
    [
        (
            "four by four hundred two oh five two oh four two oh six two flat",
            "en",
            "125 124 126 120",
        ),
        (
            "cuatro por cuatrocientos dos cuarenta dos treinta y ocho dos cuarenta y uno"
            " y dos treinta y cinco",
            "es",
            "160 158 161 155",
        ),
        ("series 5x1000 425 420 422 418 415", "es", "265 260 262 258 255"),
    ],
)
def test_times_of_reps_are_minutes_and_seconds(text: str, language: str, splits: str) -> None:
    result = told(text, language).result
    assert result is not None
    assert [split.seconds for split in result.splits] == [float(each) for each in splits.split()]


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        ("shin hurts abt a 4 when i go down stairs", "en", 4),
        ("mal au tibia genre 5 dès que je cours", "fr", 5),
    ],
)
def test_pain_that_comes_each_time_keeps_its_score(text: str, language: str, score: float) -> None:
    pain = told(text, language).pain
    assert pain is not None
    assert pain.score == score


def test_two_days_with_their_times_after_them_are_two_runs() -> None:
    reading = told("ran ten K on Sunday one hour eleven and today just three K in 22:00", "en")
    assert [result.distance.metres for _, result in reading.results_by_day] == [10_000, 3000]


@pytest.mark.parametrize(
    ("text", "language", "metres"),
    [
        ("Lap 1 400m 1:31\nLap 2 400m 1:32\nLap 3 400m 1:30", "en", 400),
        ("Vuelta 1 1000 m 4:02\nVuelta 2 1000 m 4:01\nVuelta 3 1000 m 3:59", "es", 1000),
    ],
)
def test_laps_of_the_track_are_reps(text: str, language: str, metres: float) -> None:
    result = told(text, language).result
    assert result is not None
    assert (result.kind, result.reps) == (ResultKind.INTERVALS, 3)
    assert result.rep_distance.metres == metres


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("cuestas 10 x 1 minuto, bajando al trote", "es", 60),
        ("côtes 12 x 45 secondes, récup descente", "fr", 45),
    ],
)
def test_long_hills_are_reps_by_time(text: str, language: str, seconds: float) -> None:
    result = told(text, language).result
    assert result is not None
    assert result.kind is ResultKind.INTERVALS
    assert result.rep_duration.seconds == seconds


def test_short_hills_are_attached_to_their_run() -> None:
    result = told("8k easy 45:10, 6x10s hills", "en").result
    assert result is not None
    assert (result.kind, result.hills) == (ResultKind.RUN, 6)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In dieser Woche bin ich dreimal gelaufen, insgesamt 13 Kilometer.", "de"),
        ("A un alumno le dio un desmayo, ya está bien", "es"),
    ],
)
def test_sums_and_others_are_no_run_of_today(text: str, language: str) -> None:
    assert told(text, language).result is None
