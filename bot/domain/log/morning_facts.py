"""What only today and only this runner gets: facts worth one line of a morning.

Each fact has a weight, and the days for which it is not said again.  The weightiest that was not
said lately is said; where none weighs enough the morning has no such line.  Facts about what has
just happened are always said, and nothing beside them.
"""

from bot.domain.log import plan_facts, run_facts, season_facts
from bot.domain.log.fact_kinds import LogFact, Scene


def facts_of(scene: Scene) -> tuple[LogFact, ...]:
    """Find every fact that is true today, the weightiest first."""
    found = [fact for find in _FINDERS for fact in find(scene)]
    return tuple(sorted(found, key=lambda fact: -fact.weight))


_FINDERS = (
    plan_facts.about_moved,
    run_facts.about_control,
    season_facts.about_race_week,
    season_facts.about_after_bad_day,
    season_facts.about_halfway,
    season_facts.about_trial_best,
    season_facts.about_after_race,
    run_facts.about_firsts,
    season_facts.about_countdown,
    run_facts.about_longest,
    run_facts.about_reps,
    run_facts.about_progress,
    plan_facts.about_week_begins,
    run_facts.about_hills,
    run_facts.about_easy,
    run_facts.about_streak,
    plan_facts.about_tomorrow,
    season_facts.about_trial,
    run_facts.about_total,
    plan_facts.about_gap,
    plan_facts.about_same_again,
)
