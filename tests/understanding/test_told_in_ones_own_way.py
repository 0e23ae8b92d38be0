"""Runs, tables and pains in the words of people unlike each other: each as it was meant."""

from typing import Any

import pytest

from tests.understanding.matching import mismatches, read

NOTHING: dict[str, Any] = {"kind": "not_a_log"}


def _read(text: str, language: str, **context: Any) -> dict[str, object]:
    units = "mi" if language == "en" else "km"
    return read(text, {"today": "2027-05-12", "units": units, "language": language, **context})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Standup took 45 minutes. I ran the meeting.", "en"),
        ("Ran 10k tests in 52 minutes, two flaky", "en"),
        ("ran three errands in 40 minutes", "en"),
        ("the build ran 40 minutes", "en"),
        ("the dishwasher ran for 2 hours", "en"),
        ("Der Build lief 40 Minuten", "de"),
        ("Die Waschmaschine ist 90 Minuten gelaufen", "de"),
        ("Im Chor sind wir durch das ganze Requiem gelaufen, 90 Minuten.", "de"),
        ("ran out of milk", "en"),
        ("run a bath, then bed", "en"),
        ("heute 20k Schritte", "de"),
        ("die Milch ist übergelaufen, 2 Liter, in 30 Sekunden", "de"),
    ],
)
def test_what_else_is_run_is_no_run(text: str, language: str) -> None:
    assert _read(text, language)["kind"] == "not_a_log"


@pytest.mark.parametrize(
    ("text", "metres", "seconds"),
    [
        ("ran after the meeting, 5k 27:10", 5000, 1630),
        ("after the meeting ran 5k in 27:10", 5000, 1630),
        ("ran to the shop and back, 2k in 12:00", 2000, 720),
        ("ran the Cooper test, 2.8 km in 12:00", 2800, 720),
        ("ran with my bestie, 5k in 30:10", 5000, 1810),
        ("dropped back on the last lap, 5k 21:40", 5000, 1300),
    ],
)
def test_a_run_beside_such_a_thing_is_one(text: str, metres: int, seconds: int) -> None:
    told = _read(text, "en")
    assert (told["kind"], told["distance_m"], told["duration_s"]) == ("run", metres, seconds)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my 8 yr old ran a mile in 8 52 hes better than me", "en"),
        ("my eight-year-old ran 5k in 31:10", "en"),
        ("my bestie PRd the mile 5:09 im so jealous", "en"),
        ("my little one ran 1k in 6:10", "en"),
        ("mein 8-jähriger lief 1 km in 5:10", "de"),
        ("Meine Achtjährige ist 2 km in 12:30 gelaufen", "de"),
        ("mein Großer hat die 1000 m in 3:58 geschafft", "de"),
        ("my nephew smashed the 5k in 19:10", "en"),
        ("our twins ran their first parkrun today 38:10", "en"),
        ("meine Schwiegermutter lief 5 km in 33:10", "de"),
        ("D'Oide is 10 glaffa in 58, i war aufm Sofa", "de"),
    ],
)
def test_what_kin_and_friends_ran_is_theirs(text: str, language: str) -> None:
    assert _read(text, language)["kind"] == "not_a_log"


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("10 km PB stands at 41:07", "en", "own_mark"),
        ("my 5k PB sits at 19:40", "en", "own_mark"),
        ("10 km PB steht bei 41:07, falls du das brauchst", "de", "own_mark"),
        ("meine 5-km-Bestzeit liegt bei 19:40", "de", "own_mark"),
        ("5k in 26, that would be a dream", "en", "goal"),
        ("5 km in 26, das wäre was", "de", "goal"),
        ("5 km in 26 — des waar amoi wos", "de", "goal"),
        ("3200 AND the 800 tmrw pray for me", "en", "future"),
        ("Urlaub vom 20. bis 30. Mai, kein Laufen", "de", "pause"),
        ("vom 1. bis 14. Juni weg, da wird nicht gelaufen", "de", "pause"),
        ("we're on holiday from 20 to 30 May", "en", "pause"),
        ("away 20-30 May, no running", "en", "pause"),
        ("10 km unter 40, das wär ein Traum", "de", "goal"),
        ("Bestzeit über 5 km liegt bei 19:58", "de", "own_mark"),
        ("gestern waren es nicht 4, sondern 5 Runden im Park.", "de", "correct_last"),
        ("does dancing count as cross training", "en", "question"),
    ],
)
def test_a_mark_a_dream_and_a_day_to_come_are_no_run(
    text: str, language: str, intent: str
) -> None:
    assert mismatches(_read(text, language), {**NOTHING, "intent": intent}) == {}


def test_what_followed_a_dream_was_run() -> None:
    told = _read("5k in 26:10 today, that would be a PB if the course was right", "en")
    assert (told["kind"], told["duration_s"]) == ("run", 1570)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Achilles R, 2/10 on first steps, 0/10 warm. 6.5 km, 36:24, 1/10 after.",
            "en",
            {"kind": "run", "pain_location": "achilles", "pain_side": "right", "pain_score": 2},
        ),
        (
            "knee was a 6 yestrday now its a 3, shoud i run",
            "en",
            {"kind": "pain", "pain_score": 3},
        ),
        ("shin 3 today, was 5 yesterday", "en", {"kind": "pain", "pain_score": 3}),
        ("ankle was 4 on Monday and it's 2 now", "en", {"kind": "pain", "pain_score": 2}),
        ("knee went from a 5 to a 2", "en", {"kind": "pain", "pain_score": 2}),
        ("knee 2/10 before, 1/10 after, 4 miles 36:00", "en", {"kind": "run", "pain_score": 2}),
        ("Knie 3/10 beim Loslaufen, danach 0/10, 7 km 40:10", "de", {"pain_score": 3}),
        ("Achillessehne li 2/10, 8 km 44:00", "de", {"pain_side": "left", "pain_score": 2}),
        ("shin splints r BACK. both. like a 5", "en", {"pain_location": "shin", "pain_score": 5}),
        ("calf tight, I'd say 3/10", "en", {"pain_location": "calf", "pain_score": 3}),
        (
            "Sehne hinten am Fuß rechts, morgens 4/10, nach 10 min weg",
            "de",
            {"kind": "pain", "pain_location": "foot", "pain_side": "right", "pain_score": 4},
        ),
        ("Wadl zwickt, 3 vo 10, links", "de", {"kind": "pain", "pain_location": "calf"}),
        (
            "3 km Laufband dann Wehwehchen im Schienbein dann Schluss",
            "de",
            {"kind": "run", "pain_location": "shin", "flags": ["niggle"]},
        ),
    ],
)
def test_how_much_it_hurts_is_told_in_many_ways(
    text: str, language: str, expected: dict[str, Any]
) -> None:
    assert mismatches(_read(text, language), expected) == {}


@pytest.mark.parametrize(
    "text", ["knee fine, 5 miles 45:10, 7/10", "calves sore. easy 5 miles 45:10, 7/10"]
)
def test_how_hard_it_was_is_no_pain(text: str) -> None:
    told = _read(text, "en")
    assert told["rpe"] == 7
    assert "pain_score" not in told


@pytest.mark.parametrize("text", ["Deployed at 5:48, rolled back at 6:02.", "came back at 6:02"])
def test_the_way_back_is_no_part_of_the_body(text: str) -> None:
    assert "pain_location" not in _read(text, "en")


def test_a_back_that_hurts_is_one() -> None:
    assert _read("rolled my back, it hurts", "en")["pain_location"] == "back"


@pytest.mark.parametrize(
    "text",
    [
        "date,km,time\n05-08,6.0,33:10\n05-10,8.2,45:33",
        "date,km,time\n2027-05-08,6.0,33:10\n2027-05-10,8.2,45:33",
        "05-08 6.0 km 33:10\n05-10 8.2 km 45:33",
        "Datum;km;Zeit\n08.05.;6,0;33:10\n10.05.;8,2;45:33",
    ],
)
def test_a_list_of_runs_has_a_day_and_a_unit_for_each(text: str) -> None:
    expected = {
        "kind": "run",
        "distance_m": 6000,
        "duration_s": 1990,
        "date": "2027-05-08",
        "also": [
            {"kind": "run", "distance_m": 8200, "duration_s": 2733, "date": "2027-05-10"},
        ],
    }
    assert mismatches(_read(text, "en"), expected) == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Runde | Zeit\n1 | 1:31\n2 | 1:29\n3 | 1:30\nje 400 m, Pause 90 s Trab", "de"),
        ("lap time\n1 91\n2 89\n3 90\n400 m each, 90 s jog", "en"),
        ("vuelta | tiempo\n1 | 1:31\n2 | 1:29\n3 | 1:30\n400 m cada una", "es"),
        ("tour | temps\n1 | 1:31\n2 | 1:29\n3 | 1:30\n400 m chacun", "fr"),
    ],
)
def test_a_table_of_reps_may_name_their_length_once(text: str, language: str) -> None:
    expected = {"kind": "intervals", "rep_distance_m": 400, "rep_times_s": [91, 89, 90]}
    assert mismatches(_read(text, language), expected) == {}


def test_kilometre_splits_of_one_run_are_no_reps() -> None:
    text = (
        "| lap | km | split |\n|1|1.00|5:12|\n|2|1.00|5:08|\n|3|1.00|5:05|\ntotal 3.00 km / 15:25"
    )
    told = _read(text, "en", units="km")
    assert (told["kind"], told["distance_m"], told["duration_s"]) == ("run", 3000, 925)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "half marothon sunday!! 2 04 33 im crying",
            "en",
            {"kind": "race", "distance_m": 21097.5, "duration_s": 7473},
        ),
        (
            "log the four mile one forty minutes",
            "en",
            {"distance_m": 6437, "duration_s": 2400},
        ),
        ("ran five mile one forty five", "en", {"distance_m": 8047, "duration_s": 6300}),
        (
            "twa mile warm up, then 3 x 200 wi a walk back, 58 57 59, then a mile hame",
            "en",
            {"rep_times_s": [58, 57, 59], "warmup_m": 3219, "cooldown_m": 1609},
        ),
        (
            "6 mins jog 1 min walk times 5 so 35 mins all in",
            "en",
            {"kind": "run", "distance_m": None, "duration_s": 2100},
        ),
        ("10 min jog 2 min walk x4", "en", {"kind": "run", "duration_s": 2880}),
        ("2 Minuten laufen, 1 Minute gehen, 10 mal", "de", {"kind": "run", "duration_s": 1800}),
        ("marathon 3 41 09", "en", {"kind": "race", "duration_s": 13269}),
        ("halbmarathon 1 52 30", "de", {"kind": "race", "duration_s": 6750}),
        ("hob heit 8 km glaffa, 45 minutn", "de", {"distance_m": 8000, "duration_s": 2700}),
        ("8x200 olle 42", "de", {"kind": "intervals", "rep_times_s": [42] * 8}),
        (
            "15.2km / 1h14m / Ø 152 bpm / 2 Gels / 0 Spaß",
            "de",
            {"kind": "run", "distance_m": 15200, "duration_s": 4440, "hr_avg": 152},
        ),
        ("Plan sagte 12, Körper sagte 9. 46:30.", "de", {"distance_m": 9000, "duration_s": 2790}),
        (
            "Set A 3x200: 41/40/41. Set B 3x200: 42/41/40.",
            "en",
            {"reps": 6, "rep_distance_m": 200, "sets": 2, "rep_times_s": [41, 40, 41, 42, 41, 40]},
        ),
        ("no running since Sunday", "en", {"kind": "skip", "date": None}),
    ],
)
def test_figures_are_read_in_everybodys_manner(
    text: str, language: str, expected: dict[str, Any]
) -> None:
    assert mismatches(_read(text, language), expected) == {}
