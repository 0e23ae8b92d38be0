"""Short words, wishes, questions and settings: each goes where it belongs.

Today is Wednesday, 17 March 2027.
"""

from datetime import date

import pytest

from bot.domain.intents import Intent
from bot.domain.log.results import ResultKind
from bot.domain.meeting import Topic
from bot.domain.quantities import Distance, Units
from bot.domain.workout.workout import Workout, WorkoutKind
from bot.understanding.meaning.readings import Context
from bot.understanding.understand import understand
from bot.understanding.utterances import (
    Chatter,
    Complaint,
    Question,
    Results,
    SettingChange,
    Unclear,
    Utterance,
    Wish,
)

EASY = Workout(kind=WorkoutKind.EASY, distance=Distance(8000))


def hear(text: str, language: str = "en", planned: Workout | None = EASY) -> Utterance:
    context = Context(planned=planned, units=Units.KM, today=date(2027, 3, 17), language=language)
    return understand(text, context)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("off", "en", ResultKind.REST),
        ("rest", "en", ResultKind.REST),
        ("Rest.", "en", ResultKind.REST),
        ("rested today", "en", ResultKind.REST),
        ("Monday off", "en", ResultKind.REST),
        ("yesterday: nothing", "en", ResultKind.REST),
        ("Montag: Pause", "de", ResultKind.REST),
        ("So: Pause", "de", ResultKind.REST),
        ("heute frei", "de", ResultKind.REST),
        ("Ruhetag", "de", ResultKind.REST),
        ("lunes: descanso", "es", ResultKind.REST),
        ("hoy descanso", "es", ResultKind.REST),
        ("ayer nada", "es", ResultKind.REST),
        ("lundi : repos", "fr", ResultKind.REST),
        ("hier rien", "fr", ResultKind.REST),
        ("repos", "fr", ResultKind.REST),
        ("nope, didn't run", "en", ResultKind.SKIP),
        ("nope, didn't run today", "en", ResultKind.SKIP),
        ("no, I did not run", "en", ResultKind.SKIP),
        ("nah, skipped it", "en", ResultKind.SKIP),
        ("didn't run", "en", ResultKind.SKIP),
        ("nein, nicht gelaufen", "de", ResultKind.SKIP),
        ("nö, bin nicht gelaufen", "de", ResultKind.SKIP),
        ("no, no corrí", "es", ResultKind.SKIP),
        ("no he corrido", "es", ResultKind.SKIP),
        ("non, pas couru", "fr", ResultKind.SKIP),
        ("je n'ai pas couru", "fr", ResultKind.SKIP),
        ("as planned", "en", ResultKind.RUN),
        ("went as planned", "en", ResultKind.RUN),
        ("wie geplant", "de", ResultKind.RUN),
        ("según lo previsto", "es", ResultKind.RUN),
        ("como estaba previsto", "es", ResultKind.RUN),
        ("comme prévu", "fr", ResultKind.RUN),
    ],
)
def test_a_short_word_about_the_day_is_its_result(
    text: str, language: str, kind: ResultKind
) -> None:
    heard = hear(text, language)

    assert isinstance(heard, Results)
    assert heard.by_day[0][1].kind is kind


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("same as last week", "en"),
        ("same as yesterday", "en"),
        ("wie letzte Woche", "de"),
        ("lo mismo que la semana pasada", "es"),
        ("comme la semaine dernière", "fr"),
    ],
)
def test_what_was_the_same_is_asked_about(text: str, language: str) -> None:
    assert isinstance(hear(text, language), Unclear)


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        ("shin 4", "en", 4),
        ("knee 3/10", "en", 3),
        ("left knee 5", "en", 5),
        ("achilles: 2", "en", 2),
        ("Schienbein 4", "de", 4),
        ("Knie 3", "de", 3),
        ("rodilla 4", "es", 4),
        ("genou 5", "fr", 5),
    ],
)
def test_a_part_of_the_body_with_a_number_is_how_much_it_hurts(
    text: str, language: str, score: float
) -> None:
    heard = hear(text, language)

    assert isinstance(heard, Complaint)
    assert heard.pain.score == score


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("I want to quit", "en", Intent.QUIT),
        ("I give up", "en", Intent.QUIT),
        ("I don't want to run any more", "en", Intent.QUIT),
        ("ich will aufhören", "de", Intent.QUIT),
        ("ich mag nicht mehr laufen", "de", Intent.QUIT),
        ("quiero dejarlo", "es", Intent.QUIT),
        ("quiero dejar de correr", "es", Intent.QUIT),
        ("je veux arrêter de courir", "fr", Intent.QUIT),
        ("j'abandonne", "fr", Intent.QUIT),
        ("I want to run a half on 26 September", "en", Intent.GOAL_RACE),
        ("10k on 13 June 2027", "en", Intent.GOAL_RACE),
        ("I want to run a marathon in October", "en", Intent.GOAL_RACE),
        ("I'd like to do the Berlin marathon on 26 September 2027", "en", Intent.GOAL_RACE),
        ("ich möchte am 26. September einen Halbmarathon laufen", "de", Intent.GOAL_RACE),
        ("10 km am 13. Juni 2027", "de", Intent.GOAL_RACE),
        ("quiero correr una media el 26 de septiembre", "es", Intent.GOAL_RACE),
        ("10 km el 13 de junio de 2027", "es", Intent.GOAL_RACE),
        ("je veux courir un semi le 26 septembre", "fr", Intent.GOAL_RACE),
        ("10 km le 13 juin 2027", "fr", Intent.GOAL_RACE),
        ("I want to lose weight", "en", Intent.GOAL),
        ("ich will abnehmen", "de", Intent.GOAL),
        ("quiero adelgazar", "es", Intent.GOAL),
        ("je veux perdre du poids", "fr", Intent.GOAL),
        ("I want to get faster", "en", Intent.GOAL),
    ],
)
def test_a_wish_goes_where_it_belongs(text: str, language: str, intent: Intent) -> None:
    heard = hear(text, language, planned=None)

    assert isinstance(heard, Wish)
    assert heard.intent is intent


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Is a time trial useful?", "en"),
        ("are time trials any good?", "en"),
        ("I missed my intervals, should I do them tomorrow?", "en"),
        ("runny nose, run or rest?", "en"),
        ("should I skip today?", "en"),
        ("rest or easy run?", "en"),
        ("was that too fast?", "en"),
        ("was 10k in 52:00 too quick for yesterday?", "en"),
        ("is it bad that I skipped two runs?", "en"),
        ("do I need a rest day?", "en"),
        ("what if I skip the long run?", "en"),
        ("would a holiday hurt my fitness?", "en"),
        ("how do I delete a run?", "en"),
        ("can a marathon be run on 4 days a week?", "en"),
        ("soll ich heute pausieren?", "de"),
        ("ist ein Testlauf sinnvoll?", "de"),
        ("Schnupfen, laufen oder Pause?", "de"),
        ("war das zu schnell?", "de"),
        ("ich habe die Intervalle verpasst, soll ich sie morgen machen?", "de"),
        ("¿es útil una contrarreloj?", "es"),
        ("¿debería descansar hoy?", "es"),
        ("me salté las series, ¿las hago mañana?", "es"),
        ("¿fue demasiado rápido?", "es"),
        ("un test est-il utile ?", "fr"),
        ("dois-je me reposer aujourd'hui ?", "fr"),
        ("j'ai raté le fractionné, je le fais demain ?", "fr"),
        ("nez qui coule, courir ou repos ?", "fr"),
    ],
)
def test_a_question_changes_nothing(text: str, language: str) -> None:
    heard = hear(text, language)

    assert isinstance(heard, Question | Complaint | Chatter)
    assert heard.reading.result is None


@pytest.mark.parametrize(
    ("text", "language", "topic", "answer"),
    [
        ("deutsch", "en", Topic.LANGUAGE, "deutsch"),
        ("Español", "en", Topic.LANGUAGE, "espanol"),
        ("français", "en", Topic.LANGUAGE, "francais"),
        ("English please", "de", Topic.LANGUAGE, "english"),
        ("auf Deutsch bitte", "en", Topic.LANGUAGE, "deutsch"),
        ("in English please", "de", Topic.LANGUAGE, "english"),
        ("language", "en", Topic.LANGUAGE, None),
        ("Sprache", "de", Topic.LANGUAGE, None),
        ("idioma", "es", Topic.LANGUAGE, None),
        ("langue", "fr", Topic.LANGUAGE, None),
        ("change language", "en", Topic.LANGUAGE, None),
        ("miles please", "en", Topic.UNITS, "miles"),
        ("back in Chicago", "en", Topic.ZONE, "chicago"),
        ("I'm back in Chicago", "en", Topic.ZONE, "chicago"),
        ("in London this week", "en", Topic.ZONE, "london"),
        ("I'm in Tokyo until Friday", "en", Topic.ZONE, "tokyo"),
        ("wieder in Berlin", "de", Topic.ZONE, "berlin"),
        ("diese Woche in London", "de", Topic.ZONE, "london"),
        ("de vuelta en Madrid", "es", Topic.ZONE, "madrid"),
        ("esta semana en Londres", "es", Topic.ZONE, "londres"),
        ("de retour à Paris", "fr", Topic.ZONE, "paris"),
        ("cette semaine à Londres", "fr", Topic.ZONE, "londres"),
        ("I'm home", "en", Topic.ZONE, None),
        ("bin wieder zu Hause", "de", Topic.ZONE, None),
        ("ya estoy en casa", "es", Topic.ZONE, None),
        ("je suis rentré", "fr", Topic.ZONE, None),
        ("from now on I run on Tuesdays and Fridays", "en", Topic.DAYS, "tuesdays and fridays"),
        ("I want to run mon wed fri sun instead", "en", Topic.DAYS, "mon wed fri sun"),
        ("my running days are now tue thu sun", "en", Topic.DAYS, "tue thu sun"),
        ("ab jetzt laufe ich dienstags und freitags", "de", Topic.DAYS, "dienstags und freitags"),
        ("a partir de ahora corro los martes y viernes", "es", Topic.DAYS, "martes y viernes"),
        ("désormais je cours le mardi et le vendredi", "fr", Topic.DAYS, "mardi et le vendredi"),
        ("can't run on Sundays any more", "en", Topic.DAYS, "not sundays"),
        ("I can no longer run on Sundays", "en", Topic.DAYS, "not sundays"),
        ("ich kann sonntags nicht mehr laufen", "de", Topic.DAYS, "not sonntags"),
        ("ya no puedo correr los domingos", "es", Topic.DAYS, "not domingos"),
        ("je ne peux plus courir le dimanche", "fr", Topic.DAYS, "not dimanche"),
        ("my long run moves to Saturday", "en", Topic.LONG_DAY, "saturday"),
        ("long run on Saturdays from now on", "en", Topic.LONG_DAY, "saturdays"),
        ("mein langer Lauf ist jetzt samstags", "de", Topic.LONG_DAY, "samstags"),
        ("mi tirada larga pasa al sábado", "es", Topic.LONG_DAY, "sabado"),
        ("ma sortie longue passe au samedi", "fr", Topic.LONG_DAY, "samedi"),
        ("my quality days are now Wed and Fri", "en", Topic.HARD_DAYS, "wed and fri"),
        ("my hard days are Tuesday and Thursday", "en", Topic.HARD_DAYS, "tuesday and thursday"),
        ("meine harten Tage sind jetzt Mittwoch und Freitag", "de", Topic.HARD_DAYS,
         "mittwoch und freitag"),
        ("mis días duros son ahora miércoles y viernes", "es", Topic.HARD_DAYS,
         "miercoles y viernes"),
        ("mes jours durs sont mercredi et vendredi", "fr", Topic.HARD_DAYS,
         "mercredi et vendredi"),
    ],
)  # fmt: skip
def test_a_setting_is_told_in_plain_words(
    text: str, language: str, topic: Topic, answer: str | None
) -> None:
    heard = hear(text, language)

    assert isinstance(heard, SettingChange)
    assert (heard.topic, heard.answer) == (topic, answer)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("never mind", "en"),
        ("not now", "en"),
        ("nothing", "en"),
        ("egal", "de"),
        ("nicht jetzt", "de"),
        ("da igual", "es"),
        ("ahora no", "es"),
        ("laisse tomber", "fr"),
        ("pas maintenant", "fr"),
    ],
)
def test_a_word_that_waves_away_logs_nothing(text: str, language: str) -> None:
    heard = hear(text, language)

    assert not isinstance(heard, Results | SettingChange | Unclear | Wish)
