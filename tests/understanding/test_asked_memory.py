"""What runners ask of their own training on Friday 27 November 2026."""

from datetime import date

import pytest

from bot.domain.intents import Subject
from bot.domain.quantities import Duration
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.asked import read_asked
from bot.understanding.meaning.asked_memory import Asked, Period

FRIDAY = date(2026, 11, 27)
TUESDAY = date(2026, 11, 24)


def ran(period: Period) -> Asked:
    return Asked(Subject.RAN, period=period)


STANDING, FITTER, RACE_DAY = (
    Asked(each) for each in (Subject.STANDING, Subject.FITTER, Subject.RACE_DAY)
)
ON_TUESDAY = Asked(Subject.RAN, day=TUESDAY)
BEST_MILE = Asked(Subject.BEST, goal=Goal.MILE)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("How am I doing?", STANDING),
        ("how's my training going", STANDING),
        ("am I on track?", STANDING),
        ("Wie läuft mein Training?", STANDING),
        ("¿Cómo voy?", STANDING),
        ("Où j'en suis ?", STANDING),
        ("what did I run last week?", ran(Period.LAST_WEEK)),
        ("did I run enough last week?", ran(Period.LAST_WEEK)),
        ("show me last week", ran(Period.LAST_WEEK)),
        ("was bin ich letzte Woche gelaufen?", ran(Period.LAST_WEEK)),
        ("¿cuánto corrí la semana pasada?", ran(Period.LAST_WEEK)),
        ("combien j'ai couru la semaine dernière ?", ran(Period.LAST_WEEK)),
        ("how many km have I run this week?", ran(Period.THIS_WEEK)),
        ("wie viel bin ich diese Woche gelaufen?", ran(Period.THIS_WEEK)),
        ("how far did I run this month?", ran(Period.THIS_MONTH)),
        ("what was my mileage last month?", ran(Period.LAST_MONTH)),
        ("how many km since the start?", ran(Period.PLAN)),
        ("wie viele Kilometer seit dem Start?", ran(Period.PLAN)),
        ("¿cuántos kilómetros llevo desde el principio?", ran(Period.PLAN)),
        ("combien de km depuis le début ?", ran(Period.PLAN)),
        ("what did I run on Tuesday?", ON_TUESDAY),
        ("was bin ich am Dienstag gelaufen?", ON_TUESDAY),
        ("¿qué corrí el martes?", ON_TUESDAY),
        ("qu'est-ce que j'ai couru mardi ?", ON_TUESDAY),
        ("what's my PR?", Asked(Subject.BEST)),
        ("what's my 5k PR?", Asked(Subject.BEST, goal=Goal.FIVE_K)),
        ("show me my best mile", BEST_MILE),
        ("Was ist meine Bestzeit über 10 km?", Asked(Subject.BEST, goal=Goal.TEN_K)),
        ("¿cuál es mi mejor milla?", BEST_MILE),
        ("quel est mon record sur 10 km ?", Asked(Subject.BEST, goal=Goal.TEN_K)),
        ("how fast was my last 5k?", Asked(Subject.LAST_MARK, goal=Goal.FIVE_K)),
        ("when was my last time trial?", Asked(Subject.LAST_TRIAL)),
        ("wie schnell war mein letzter Testlauf?", Asked(Subject.LAST_TRIAL)),
        ("¿cuándo fue mi último test?", Asked(Subject.LAST_TRIAL)),
        ("c'était quand mon dernier test ?", Asked(Subject.LAST_TRIAL)),
        ("when do I race?", RACE_DAY),
        ("how many days to go?", RACE_DAY),
        ("how many weeks are left?", RACE_DAY),
        ("Wann ist mein Rennen?", RACE_DAY),
        ("wie viele Wochen noch?", RACE_DAY),
        ("¿cuántas semanas faltan?", RACE_DAY),
        ("¿cuándo es mi carrera?", RACE_DAY),
        ("il reste combien de semaines ?", RACE_DAY),
        ("is 3:20 realistic?", Asked(Subject.REALISTIC, time=Duration(12_000))),
        ("ist 3:20 realistisch?", Asked(Subject.REALISTIC, time=Duration(12_000))),
        ("¿es realista 3:20?", Asked(Subject.REALISTIC, time=Duration(12_000))),
        ("3h20 c'est réaliste ?", Asked(Subject.REALISTIC, time=Duration(12_000))),
        ("is my goal realistic?", Asked(Subject.REALISTIC)),
        ("am I getting fitter?", FITTER),
        ("am I getting any faster?", FITTER),
        ("Bin ich schneller geworden?", FITTER),
        ("¿estoy mejorando?", FITTER),
        ("est-ce que je progresse ?", FITTER),
        ("how's my calf?", Asked(Subject.AILMENT, place="calf")),
        ("wie geht's meiner Wade?", Asked(Subject.AILMENT, place="calf")),
        ("¿cómo va mi rodilla?", Asked(Subject.AILMENT, place="knee")),
        ("comment va mon genou ?", Asked(Subject.AILMENT, place="knee")),
        ("what now?", Asked(Subject.NEXT)),
        ("when is my longest run?", Asked(Subject.LONGEST_AHEAD)),
        ("wann ist mein längster Lauf?", Asked(Subject.LONGEST_AHEAD)),
        ("¿cuándo es mi tirada más larga?", Asked(Subject.LONGEST_AHEAD)),
        ("quand est ma sortie la plus longue ?", Asked(Subject.LONGEST_AHEAD)),
        ("what's my longest run?", Asked(Subject.LONGEST_RUN)),
        ("when is the next trial?", Asked(Subject.NEXT, kind=WorkoutKind.TIME_TRIAL)),
        ("what pace should I run today?", Asked(Subject.DAY, day=FRIDAY)),
        ("what's my goal?", Asked(Subject.TARGET)),
    ],
)
def test_a_question_of_ones_own_training_is_understood(text: str, asked: Asked) -> None:
    assert read_asked(text, FRIDAY) == asked
