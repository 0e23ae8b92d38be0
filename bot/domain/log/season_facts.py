"""Facts of the season: races and trials near or just run, the half of the way."""

from collections.abc import Iterator

from bot.domain.calendar import DAY
from bot.domain.log.fact_kinds import ALWAYS, FactId, LogFact, Scene, begins_week, last_run
from bot.domain.log.history import runs_of
from bot.domain.log.progress import miles_run
from bot.domain.quantities import HALF_MARATHON, Distance
from bot.domain.workout.workout import WorkoutKind

_COUNTDOWN = (42, 28, 21, 14)  # days; the card counts them one by one
_RACE_WEEK = 6  # days before the race from which each morning has its own word
_LEAST_HALVED = 8  # weeks: shorter plans have no middle worth a word


def about_after_bad_day(scene: Scene) -> Iterator[LogFact]:
    last = last_run(scene)
    if last is None or scene.today - last.day > 2 * DAY:
        return
    if last.result.has("felt_bad", "fatigue"):
        yield LogFact(FactId.AFTER_BAD_DAY, ALWAYS, {"day": last.day})


def about_countdown(scene: Scene) -> Iterator[LogFact]:
    race_day = scene.season.goal_race.day
    if race_day is None:
        return
    days = (race_day - scene.today).days
    if days in _COUNTDOWN:
        yield LogFact(FactId.COUNTDOWN, 82, {"weeks": days // 7})


def about_race_week(scene: Scene) -> Iterator[LogFact]:
    """The days before the race, one idea each."""
    race = scene.season.goal_race
    days = 0 if race.day is None else (race.day - scene.today).days
    if race.day is None or not 0 < days <= _RACE_WEEK + 1:
        return
    reps = scene.planned.workout.reps
    if scene.planned.workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
        yield LogFact(FactId.LAST_FAST, ALWAYS, {"race": race.day, "count": reps.count})
        return
    is_long_race = race.goal.distance.metres >= HALF_MARATHON.metres
    by_days = {
        1: FactId.EVE,
        2: FactId.EATING if is_long_race else FactId.REST_NOW,
        3: FactId.KIT,
    }
    if days <= _RACE_WEEK:
        yield LogFact(by_days.get(days, FactId.HEAVY_LEGS), 97, {"race": race.day})


def about_halfway(scene: Scene) -> Iterator[LogFact]:
    """The first morning of the second half: what was run so far, and what the mile did."""
    race = scene.season.goal_race.day
    week = scene.season.week_of(scene.today)
    if race is None or week is None:
        return
    weeks = sum(1 for each in scene.season.weeks if each.starts <= race)
    if weeks < _LEAST_HALVED or week.number != weeks // 2 + 1 or not begins_week(scene):
        return
    runs = [run for run in runs_of(scene.history) if scene.started <= run.day < scene.today]
    if not runs:
        return
    total = Distance(round(sum(run.metres for run in runs) / 1000) * 1000)
    values: dict[str, object] = {"runs": len(runs), "total": total}
    miles = miles_run(scene.history)
    if len(miles) > 1 and miles[-1].day > scene.started:
        values |= {"before": miles[0].time, "now": miles[-1].time}
        yield LogFact(FactId.HALFWAY_MILE, 96, values)
    else:
        yield LogFact(FactId.HALFWAY, 96, values)


def about_trial_best(scene: Scene) -> Iterator[LogFact]:
    if scene.planned.workout.kind is not WorkoutKind.TIME_TRIAL:
        return
    times = [mile.time for mile in miles_run(scene.history)]
    if times:
        best = min(times, key=lambda each: each.seconds)
        yield LogFact(FactId.TRIAL_BEST, 96, {"best": best})


def about_after_race(scene: Scene) -> Iterator[LogFact]:
    """The first run after the goal race."""
    race = scene.season.goal_race.day
    if race is None or scene.today <= race:
        return
    if not any(race < run.day < scene.today for run in runs_of(scene.history)):
        yield LogFact(FactId.AFTER_RACE, 96, {}, rest=60)


def about_trial(scene: Scene) -> Iterator[LogFact]:
    for each in scene.history.planned:
        if each.workout.kind is WorkoutKind.TIME_TRIAL and each.day > scene.today + DAY:
            yield LogFact(FactId.TRIAL_NEAR, 54, {"day": each.day})
            return
