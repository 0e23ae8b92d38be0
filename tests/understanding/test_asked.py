"""What runners ask on Tuesday 24 November 2026."""

from datetime import date

import pytest

from bot.domain.intents import Subject
from bot.domain.season.goal import Goal
from bot.domain.workout.workout import WorkoutKind
from bot.understanding.meaning.asked import read_asked
from bot.understanding.meaning.asked_memory import Asked, Period

TUESDAY = date(2026, 11, 24)
TOMORROW, SATURDAY = date(2026, 11, 25), date(2026, 11, 28)
NEXT_MILE_WORKOUT = Asked(Subject.NEXT, kind=WorkoutKind.MILE_WORKOUT)


def on(day: date) -> Asked:
    return Asked(Subject.DAY, day=day)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what's tomorrow?", on(TOMORROW)),
        ("tomorrow?", on(TOMORROW)),
        ("what do I run on saturday", on(SATURDAY)),
        ("is there a run on Saturday?", on(SATURDAY)),
        ("was steht morgen an?", on(TOMORROW)),
        ("was muss ich am Samstag laufen?", on(SATURDAY)),
        ("¿qué toca mañana?", on(TOMORROW)),
        ("qu'est-ce que je fais demain ?", on(TOMORROW)),
        ("what's next?", Asked(Subject.NEXT)),
        ("when is my next workout?", Asked(Subject.NEXT)),
        ("¿cuándo es mi próximo entreno?", Asked(Subject.NEXT)),
        ("c'est quand ma prochaine séance ?", Asked(Subject.NEXT)),
        ("when is the next interval session?", NEXT_MILE_WORKOUT),
        ("wann ist mein nächstes Intervalltraining?", NEXT_MILE_WORKOUT),
        ("wann ist der nächste lange Lauf?", Asked(Subject.NEXT, kind=WorkoutKind.LONG)),
        ("when is the next time trial?", Asked(Subject.NEXT, kind=WorkoutKind.TIME_TRIAL)),
        ("how much do I run this week?", Asked(Subject.RAN, period=Period.THIS_WEEK)),
        ("what about next week?", Asked(Subject.WEEK, day=date(2026, 12, 1))),
        ("can I do two interval workouts this week?", Asked(Subject.ANOTHER_WORKOUT)),
        ("why only one workout a week?", Asked(Subject.ANOTHER_WORKOUT)),
        ("kann ich zwei Intervalleinheiten machen?", Asked(Subject.ANOTHER_WORKOUT)),
        ("¿puedo hacer otra sesión de series?", Asked(Subject.ANOTHER_WORKOUT)),
        ("je peux faire une deuxième séance de fractionné ?", Asked(Subject.ANOTHER_WORKOUT)),
        ("how do I do strides?", Asked(Subject.STRIDES)),
        ("wie mache ich Steigerungen?", Asked(Subject.STRIDES)),
        ("comment faire les lignes droites ?", Asked(Subject.STRIDES)),
        ("¿cómo hago las cuestas?", Asked(Subject.HILLS)),
        ("how long do I rest between reps?", Asked(Subject.MILE_WORKOUT)),
        ("should I do 4x400 or 8x200?", Asked(Subject.MILE_WORKOUT)),
        ("why should I train for the mile?", Asked(Subject.MILE_WORKOUT)),
        ("when is my race?", Asked(Subject.RACE_DAY)),
        ("how many weeks until the marathon?", Asked(Subject.RACE_DAY)),
        ("wie lange noch bis zum Marathon?", Asked(Subject.RACE_DAY)),
        ("¿cuánto falta para la carrera?", Asked(Subject.RACE_DAY)),
        ("combien de semaines avant la course ?", Asked(Subject.RACE_DAY)),
        ("what is my 5k prediction", Asked(Subject.PREDICTION, goal=Goal.FIVE_K)),
        ("what could I run for a 10k?", Asked(Subject.PREDICTION, goal=Goal.TEN_K)),
        ("welche Zeit kann ich über 10 km laufen?", Asked(Subject.PREDICTION, goal=Goal.TEN_K)),
        ("what's my goal pace?", Asked(Subject.PACES)),
        ("am I getting faster?", Asked(Subject.FITTER)),
        ("what's my longest run?", Asked(Subject.LONGEST_RUN)),
        ("can I run a parkrun on saturday?", Asked(Subject.RACE_ON_THE_WAY)),
        ("this is too hard", Asked(Subject.TOO_HARD)),
        ("the targets are way too fast", Asked(Subject.TOO_HARD)),
        ("das ist zu hart", Asked(Subject.TOO_HARD)),
        ("c'est trop dur, ça est trop dur", Asked(Subject.TOO_HARD)),
        ("can you make it easier?", Asked(Subject.TOO_HARD)),
        ("this is too easy", Asked(Subject.TOO_EASY)),
        ("can I skip today?", Asked(Subject.SKIPPING)),
        ("kann ich das heute auslassen?", Asked(Subject.SKIPPING)),
        ("can I run more today?", Asked(Subject.MORE)),
        ("¿puedo correr más?", Asked(Subject.MORE)),
        ("what is RPE?", Asked(Subject.RPE)),
        ("I don't have a track", Asked(Subject.NO_TRACK)),
        ("ich habe keine Laufbahn", Asked(Subject.NO_TRACK)),
        ("no hills near me", Asked(Subject.NO_HILLS)),
        ("no tengo cuestas", Asked(Subject.NO_HILLS)),
        ("je n'ai pas de piste", Asked(Subject.NO_TRACK)),
        ("why?", Asked(Subject.WHY)),
        ("warum so langsam?", Asked(Subject.WHY)),
        ("whats for tmrw", Asked(Subject.DAY, day=date(2026, 11, 25))),
        ("wie weit morgen", Asked(Subject.DAY, day=date(2026, 11, 25))),
        ("when is the long run", Asked(Subject.NEXT, kind=WorkoutKind.LONG)),
        ("wann ist der lange Lauf", Asked(Subject.NEXT, kind=WorkoutKind.LONG)),
        ("what would that mean for a 10k", Asked(Subject.PREDICTION, goal=Goal.TEN_K)),
        ("was heißt das für 10 km?", Asked(Subject.PREDICTION, goal=Goal.TEN_K)),
        ("¿qué significa eso para un 10k?", Asked(Subject.PREDICTION, goal=Goal.TEN_K)),
        ("que vaut ce temps sur semi ?", Asked(Subject.PREDICTION, goal=Goal.HALF)),
        ("c'est dans combien de temps le marathon", Asked(Subject.RACE_DAY)),
        ("darf ich morgen gleich nochmal?", Asked(Subject.MORE)),
        ("what's the most I can run tomorrow?", Asked(Subject.HOW_FAR, day=date(2026, 11, 25))),
        ("wie weit darf ich morgen höchstens?", Asked(Subject.HOW_FAR, day=date(2026, 11, 25))),
        ("¿cuánto puedo hacer mañana?", Asked(Subject.HOW_FAR, day=date(2026, 11, 25))),
        ("je peux faire combien demain ?", Asked(Subject.HOW_FAR, day=date(2026, 11, 25))),
        (
            "con mi milla de 6:40 ¿cuánto me sale en 10k?",
            Asked(Subject.PREDICTION, goal=Goal.TEN_K),
        ),
        ("my plan is too soft", Asked(Subject.TOO_EASY)),
        ("mein Plan ist zu lasch", Asked(Subject.TOO_EASY)),
        ("el plan es demasiado fácil", Asked(Subject.TOO_EASY)),
        ("ton plan est trop facile", Asked(Subject.TOO_EASY)),
        ("five runs a week is too much", Asked(Subject.TOO_MANY_RUNS)),
        ("viermal die Woche ist mir zu viel", Asked(Subject.TOO_MANY_RUNS)),
        ("cuatro días por semana son demasiados", Asked(Subject.TOO_MANY_RUNS)),
        ("quatre fois par semaine, c'est trop", Asked(Subject.TOO_MANY_RUNS)),
        ("how are you?", Asked(Subject.COACH)),
        ("wie geht's?", Asked(Subject.COACH)),
    ],
)
def test_a_question_is_understood(text: str, asked: Asked) -> None:
    assert read_asked(text, TUESDAY) == asked


@pytest.mark.parametrize(
    "text",
    [
        "what shoes should I wear?",
        "what is a good breakfast?",
        "tomorrow I'll run 8k",
        "8k, it was too hard",
        "I ran 8k with strides",
        "",
    ],
)
def test_what_is_no_question_or_has_no_answer_here_is_left(text: str) -> None:
    assert read_asked(text, TUESDAY) is None
