"""Whole plans as text.

Their tables and why a coach signs each are in ``docs/plans.md``.  Write all of it anew with
``python -m tests.domain.golden_plans``, then read what has changed as a coach would before it is
committed.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.domain.quantities import Duration
from bot.domain.week.situation import is_long
from bot.domain.workout.workout import PlannedWorkout, Reps, Workout
from tests.domain.archetypes import ARCHETYPES, Archetype
from tests.domain.seasons_lived import LivedWeek, live

FOLDER = Path(__file__).parent / "goldens"
DOC = Path(__file__).parents[2] / "docs" / "plans.md"


def write_plan(archetype: Archetype) -> str:
    weeks = live(archetype.brief, archetype.starts, archetype.marks, archetype.live_week)
    lines = [archetype.story, "", *_table(weeks), ""]
    for each in weeks:
        lines += _week(each)
    return "\n".join(line.rstrip() for line in lines)


def _table(weeks: Sequence[LivedWeek]) -> Iterator[str]:
    """Weekly distance, long run and workouts at a glance."""
    for each in weeks:
        long = max(
            (_metres(run.workout) for run in each.planned if is_long(run.workout)), default=0
        )
        sessions = [
            _details(run.workout)
            for run in each.planned
            if run.workout.reps and run.workout.kind != "race"
        ]
        mark = "*" if each.week.is_step_back else " "
        phase = str(each.week.phase)
        yield (
            f"{each.week.number:>3}{mark}{phase:<14}{each.metres / 1000:>6.1f} km"
            f"{long / 1000:>6.1f} long  {', '.join(sessions)}"
        )


def write_tables(doc: str) -> str:
    """Put the table of each plan that the page has a heading for below what is said of it."""
    parts = doc.split("\n## ")
    by_name = {each.name: each for each in ARCHETYPES}
    written = [parts[0]]
    for part in parts[1:]:
        name, said = part.split("\n", 1)
        said = said.split("\n```")[0].strip()
        archetype = by_name[name]
        weeks = live(archetype.brief, archetype.starts, archetype.marks, archetype.live_week)
        table = "\n".join(line.rstrip() for line in _table(weeks))
        written.append(f"{name}\n\n{said}\n\n```text\n{table}\n```\n")
    return "\n## ".join(written)


def _metres(workout: Workout) -> float:
    return workout.distance.metres if workout.distance else 0.0


def _week(each: LivedWeek) -> Iterator[str]:
    week = each.week
    lighter = ", lighter" if week.is_step_back else ""
    yield f"{week.number:>2} {week.starts} {week.phase}, {each.metres / 1000:.1f} km{lighter}"
    for planned in each.planned:
        yield _run(planned)
    yield ""


def _run(planned: PlannedWorkout) -> str:
    workout = planned.workout
    length = f"{workout.distance.metres / 1000:.1f}" if workout.distance else "own"
    what = f"{length:>6} {workout.kind:<13} {_details(workout):<40}"
    return f"   {planned.day:%a} {what} {' '.join(workout.why)}"


def _details(workout: Workout) -> str:
    if workout.reps is not None:
        return _reps(workout.reps)
    if workout.strides:
        return f"{workout.strides} strides"
    return f"{workout.hills} hills" if workout.hills else ""


def _reps(reps: Reps) -> str:
    length = f"{reps.distance.metres:g} m"
    count = f"{reps.count} × {length}" if reps.count > 1 else length
    if reps.rep_target is None or reps.target is None:
        return f"{count} by feel"
    if reps.count > 1:
        return f"{count} in {_time(reps.rep_target)} ({reps.intensity})"
    return f"{count} at {_time(Duration(reps.target.seconds_per_km))}/km ({reps.intensity})"


def _time(duration: Duration) -> str:
    if duration.seconds < 100:
        return f"{duration.seconds:.1f} s"
    return str(duration)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for archetype in ARCHETYPES:
        (FOLDER / f"{archetype.name}.txt").write_text(write_plan(archetype), encoding="utf-8")
    DOC.write_text(write_tables(DOC.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
