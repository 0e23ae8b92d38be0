"""The brief that the answers of a meeting make, and the answers that a runner's settings are."""

from datetime import date

from bot.domain.brief import AgeBand, Brief, Health
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.fitness.marks import Mark
from bot.domain.meeting import Answers, Topic
from bot.domain.quantities import Units
from bot.domain.runner import Runner
from bot.domain.season.feasibility import Feasibility, assess_feasibility
from bot.domain.season.goal import Goal, GoalRace

_WITHOUT_AGE = frozenset({Health.AGE_UNTOLD, Health.BOTH_UNTOLD})
_TOLD_HEALTH = {
    Health.UNTOLD: None, Health.BOTH_UNTOLD: None, Health.AGE_UNTOLD: Health.NOTHING_APPLIES,
}  # fmt: skip


def feasibility_of(answers: Answers, today: date) -> Feasibility:
    """Hold complete answers against their race, for a plan that starts today."""
    mark = mark_of(answers, today)
    fitness = None if mark is None else estimate_fitness((mark,))
    return assess_feasibility(brief_of(answers), fitness, today, answers.units or Units.KM)


def brief_of(answers: Answers) -> Brief:
    """Make the brief from complete answers."""
    assert answers.goal is not None  # noqa: S101 - next_topic() was None
    brief = Brief(
        goal_race=_race_of(answers),
        weekly_distance=answers.weekly,
        longest_run=answers.longest,
        days=answers.running_days,
        age=answers.age or AgeBand.ADULT,
        years=answers.years,
        health=_health(answers),
        is_new=answers.is_new,
        own_plan=answers.own_plan,
        weeks_off=answers.weeks_off,
        usual_distance=answers.usual_weekly,
        usual_longest=answers.usual_longest,
        is_first_race=answers.is_first_race,
        all_the_same=answers.all_the_same,
        units=answers.units or Units.KM,
        had_fast_runs=answers.had_fast_runs,
        biggest_week=answers.biggest_week,
    )
    mark = mark_of(answers, date.min)
    return brief if mark is None else with_easy_pace(brief, (mark,))


def _race_of(answers: Answers) -> GoalRace:
    assert answers.goal is not None  # noqa: S101 - asked first
    if answers.race_day is None:
        return GoalRace(Goal.OFF_SEASON)
    return GoalRace(answers.goal, answers.race_day, answers.target, answers.race_name)


def mark_of(answers: Answers, today: date) -> Mark | None:
    """Make the mark that was told, of today where its day was not; ``None`` where none was."""
    if answers.mark_distance is None or answers.mark_duration is None:
        return None
    return Mark(answers.mark_day or today, answers.mark_distance, answers.mark_duration)


def _health(answers: Answers) -> Health:
    """Keep what is missing beside what was told: a plan holds nothing fast before both."""
    if answers.health is None:
        return Health.BOTH_UNTOLD if answers.age is None else Health.UNTOLD
    is_clear = answers.health is not Health.SOMETHING_APPLIES
    return Health.AGE_UNTOLD if answers.age is None and is_clear else answers.health


def answers_of(runner: Runner, mark: Mark | None) -> Answers:
    """Make the answers that a runner's settings would be given as."""
    brief, race = runner.brief, runner.brief.goal_race
    age = None if brief.health in _WITHOUT_AGE else brief.age
    health = _TOLD_HEALTH.get(brief.health, brief.health)
    untold = {topic for topic, told in ((Topic.AGE, age), (Topic.HEALTH, health)) if told is None}
    return Answers(
        answered=frozenset(Topic) - untold,
        goal=race.goal,
        race_name=race.name,
        race_day=race.day,
        target=race.target,
        mark_distance=None if mark is None else mark.distance,
        mark_duration=None if mark is None else mark.duration,
        units=runner.units,
        weekly=brief.weekly_distance,
        is_new=brief.is_new,
        longest=brief.longest_run,
        days=brief.days,
        is_companion=brief.own_plan is not None,
        hard_days=frozenset() if brief.own_plan is None else brief.own_plan.hard_days,
        long_day=None if brief.own_plan is None else brief.own_plan.long_day,
        zone=runner.zone,
        push_time=runner.push_time,
        push_until=runner.push_until,
        age=age,
        years=brief.years,
        health=health,
        language=runner.language,
        mark_day=None if mark is None else mark.day,
        weeks_off=brief.weeks_off,
        usual_weekly=brief.usual_distance,
        usual_longest=brief.usual_longest,
        is_first_race=brief.is_first_race,
        all_the_same=brief.all_the_same,
        speed_day=None if brief.own_plan is None else brief.own_plan.speed_day,
        medium_long_day=None if brief.own_plan is None else brief.own_plan.medium_long_day,
        has_race_pace=brief.own_plan is not None and brief.own_plan.has_race_pace,
        had_fast_runs=brief.had_fast_runs,
        biggest_week=brief.biggest_week,
        cell=runner.cell,
        runs_at=runner.runs_at,
    )
