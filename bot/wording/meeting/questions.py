"""The questions of a first meeting, and what is said around them."""

from collections.abc import Mapping

from bot.domain.brief import Health
from bot.domain.meeting import Answers, QuestionStep, Topic, is_untold
from bot.domain.runner import Runner
from bot.domain.season.goal import Goal, GoalRace
from bot.mail.letters import Button, Letter
from bot.wording.buttons import button
from bot.wording.plan import name_race
from bot.wording.presses import GiveAnswer
from bot.wording.voice import Voice

_QUESTIONS: Mapping[Topic, str] = {
    Topic.GOAL: "Which race are you training for?",
    Topic.RACE_DAY: (
        "When is it: a date such as <i>26 April</i>, <i>in 14 weeks</i>, a month, or a tap?"
    ),
    Topic.TARGET: "Do you have a target time, such as <i>{example}</i>, or <i>none</i>?",
    Topic.MILE: (
        "How fast did you run a mile lately, <i>6:10</i>, or another race, <i>5k 24:30</i>,"
        " <i>10k 48:20</i>, or <i>don't know</i>?"
    ),
    Topic.WEEKLY: (
        "How far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?"
    ),
    Topic.LONGEST: (
        "How far was your longest run of the last 30 days, for example <i>14 km</i> or"
        " <i>9 miles</i>?"
    ),
    Topic.DAYS: "On which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?",
    Topic.OWN_PLAN: (
        "If you follow a training plan already, I leave it alone and only add the weekly mile"
        " workout and a few strides; if not, I plan everything. Do you follow one?"
    ),
    Topic.HARD_DAYS: (
        "Which are the hard days of your plan, the long run not counted: <i>tue fri</i>, or"
        " <i>none</i>?"
    ),
    Topic.LONG_DAY: "On which day is your plan's long run: <i>sun</i>, or <i>none</i>?",
    Topic.ZONE: "Where do you live: a city such as <i>Berlin</i>, or your shared location?",
    Topic.PUSH_TIME: (
        "When shall the day's workout come: at a time such as <i>6:30</i>, or in a window such as"
        " <i>6:30-7:30</i>?"
    ),
    Topic.AGE: "How old are you?",
    Topic.HEALTH: "Does any of these apply?",
    Topic.UNITS: "Kilometres or miles?",
    Topic.LANGUAGE: "Which language shall I speak?",
    Topic.MILE_DAY: (
        "When did you run that: <i>October</i>, <i>8 months ago</i> or <i>12 May 2026</i>?"
    ),
    Topic.FIRST_RACE: "Is it your first race over this distance?",
    Topic.WEEKS_OFF: (
        "For how many weeks have you run less than usual, for example <i>5 weeks</i>, or"
        " <i>no</i>?"
    ),
    Topic.USUAL_WEEKLY: "How far did you run in a usual week before that?",
    Topic.USUAL_LONGEST: "How far was your usual longest run then?",
    Topic.SPEED_DAY: "Which of your hard days is the speed session: <i>tue</i>, or <i>none</i>?",
    Topic.MEDIUM_LONG_DAY: (
        "On which day is your second longest run: <i>wed</i>, or <i>none</i>?"
    ),
    Topic.RACE_PACE: "Does your long run have pieces at race pace?",
    Topic.FAST_RUNS: "Did you run one fast workout a week in the last six weeks?",
    Topic.BIGGEST_WEEK: "How far was your biggest week of the last twelve months?",
    Topic.RUNS_AT: (
        "I look at the weather of the hour at which you run. When do you usually, for example"
        " <i>17:30</i> or <i>in the morning</i>?"
    ),
}

_CONDITIONS = (
    "· a heart condition or high blood pressure\n· chest pain, dizziness or fainting\n"
    "· a long-term illness, or medicine for one\n· a bone, joint or muscle problem that"
    " running could worsen\n· pregnancy, or exercise only under medical supervision"
)

_TARGETS: Mapping[Goal, str] = {
    Goal.MILE: "5:50",
    Goal.FIVE_K: "22:30",
    Goal.TEN_K: "47:00",
    Goal.HALF: "1:45",
    Goal.MARATHON: "3:45",
    Goal.OFF_SEASON: "5:50",
}

_NAMES: Mapping[Topic, str] = {
    Topic.GOAL: "Race",
    Topic.RACE_DAY: "Race day",
    Topic.TARGET: "Target",
    Topic.MILE: "Mile",
    Topic.WEEKLY: "Weekly distance",
    Topic.LONGEST: "Longest run",
    Topic.DAYS: "Running days",
    Topic.OWN_PLAN: "Own plan",
    Topic.HARD_DAYS: "Own hard days",
    Topic.LONG_DAY: "Own long run",
    Topic.ZONE: "Time zone",
    Topic.PUSH_TIME: "Morning message",
    Topic.AGE: "Age",
    Topic.HEALTH: "Health",
    Topic.UNITS: "Units",
    Topic.LANGUAGE: "Language",
    Topic.MILE_DAY: "Mile run on",
    Topic.FIRST_RACE: "First race of this distance",
    Topic.WEEKS_OFF: "Less than usual",
    Topic.USUAL_WEEKLY: "Usual week",
    Topic.USUAL_LONGEST: "Usual longest run",
    Topic.SPEED_DAY: "Own speed session",
    Topic.MEDIUM_LONG_DAY: "Own second longest run",
    Topic.RACE_PACE: "Race pace in the long run",
    Topic.FAST_RUNS: "Fast runs lately",
    Topic.BIGGEST_WEEK: "Biggest week of the year",
    Topic.RUNS_AT: "Hour of running",
}


def write_hello(voice: Voice, name: str) -> str:
    return voice.say(
        "Hello {name}, I am your running coach. One workout a week at mile pace and a few strides"
        " on easy runs make you faster at every distance, the marathon included. A few questions"
        " first; <i>back</i> returns to the one before, /cancel stops.",
        name=name,
    )


def write_question(voice: Voice, topic: Topic, goal: Goal | None) -> str:
    question = voice.say(_QUESTIONS[topic], example=_TARGETS[goal or Goal.OFF_SEASON])
    return f"{voice.say(_CONDITIONS)}\n{question}" if topic is Topic.HEALTH else question


def name_topic(voice: Voice, topic: Topic) -> str:
    return voice.say(_NAMES[topic])


_RACE_TIMES = {
    "5k": "How fast was your 5 km, for example <i>24:30</i>?",
    "10k": "How fast was your 10 km, for example <i>48:20</i>?",
}


def ask_race_time(voice: Voice, race: str) -> str:
    """Ask for the time of a race that stands in for the mile."""
    return voice.say(_RACE_TIMES[race])


def write_step(voice: Voice, step: QuestionStep, question: str) -> str:
    """Say where a question stands among all of them."""
    place = voice.say("{number} of {of}", number=step.number, of=step.of)
    return f"<b>{place}</b> · {question}"


def write_meeting_help(voice: Voice) -> str:
    """Say how the questions are answered."""
    how = voice.say(
        "Tap, or write in your own words; one message may answer several questions. <i>back</i>"
        " returns to the one before, <i>skip</i> takes what is usual, <i>cancel</i> stops. At the"
        " end you see everything, and can change it."
    )
    export = voice.say(
        "The activities.csv of a Strava or Garmin export tells me your distances and a race."
    )
    return f"{how}\n{export}"


def ask_whether_weekday(voice: Voice, answers: Answers) -> Letter:
    """Ask back about a race on a weekday."""
    assert answers.goal is not None  # noqa: S101 - as whoever calls has seen
    race = GoalRace(answers.goal, answers.race_day, name=answers.race_name)
    yes = button(voice.say("Yes"), GiveAnswer(Topic.RACE_DAY, "yes"))
    other = button(voice.say("Another day"), GiveAnswer(Topic.RACE_DAY, "no"))
    return Letter(write_weekday_question(voice, race), ((yes, other),))


def write_weekday_question(voice: Voice, race: GoalRace) -> str:
    assert race.day is not None  # noqa: S101 - as whoever calls has seen
    return voice.say(
        "{race} on <b>{weekday}</b>, {day}: is that right?",
        race=name_race(voice, race),
        weekday=voice.weekday(race.day),
        day=voice.bare_day(race.day),
    )


def write_untold(voice: Voice, answers: Answers) -> str:
    """Say what holds while age or health is not told, with the health question as a list."""
    if not is_untold(answers):
        return ""
    if answers.health is not None:
        return voice.say("Until I know your age there is easy running only.")
    needed = voice.say(
        "Until I know your age, and whether any of these applies, there is easy running only."
        if answers.age is None
        else "Until I know whether any of these applies, there is easy running only."
    )
    return f"{needed}\n{voice.say(_CONDITIONS)}"


def write_easy_only(voice: Voice, runner: Runner) -> str:
    """Say, where the plan is shown, that it holds easy running only, and why."""
    if runner.brief.health is Health.SOMETHING_APPLIES:
        return voice.say(
            "Easy running only until a doctor has cleared you: workouts, strides and hills wait."
        )
    words = _EASY_UNTIL.get(runner.brief.health)
    return "" if words is None else voice.say(words)


_EASY_UNTIL = {
    Health.AGE_UNTOLD: "Easy running only for now: /settings takes your age.",
    Health.UNTOLD: "Easy running only for now: /settings takes the answer about your health.",
    Health.BOTH_UNTOLD: (
        "Easy running only for now: /settings takes your age and the answer about your health."
    ),
}


def ask_for_location(voice: Voice) -> Letter:
    """Offer the one button that Telegram lets share a location; it hides once it was used."""
    return Letter(
        voice.say("Tap the button below, or type a city: where do you live?"),
        ((Button(voice.say("📍 Share my location"), ""),),),
        asks_location=True,
    )
