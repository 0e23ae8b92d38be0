"""A season lived day by day through the real application and a real database.

The clock is moved to each moment at which something happens: a push falls due, the runner
reports.  Only the wire to Telegram is left out: letters are read from the outbox.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import select, update

from bot.coaching.evening import queue_due_evenings
from bot.coaching.morning import queue_due_pushes
from bot.coaching.plan import history_of, season_of
from bot.delivery.morning import word_push
from bot.domain.log.history import RUNNING, History
from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.runner import Runner, RunnerId, zone_of
from bot.domain.season.season import Season
from bot.domain.workout.workout import Outcome, PlannedWorkout, Workout, WorkoutKind
from bot.mail.push import Push, PushKind
from bot.storage.tables import conversations, outbox, runners
from bot.wording.voice import Voice
from tests.chat.conversation import Conversation, conversation
from tests.seasons.persons import Manner, Person, easy_seconds
from tests.seasons.phrases import say, write_distance, write_time

_DAY = timedelta(days=1)
_EVENING = time(18, 20)
_LOOKS_AT_THE_WEEK = frozenset({1, 3, 5})
_BATCH = 10
_CONTROL = "1x2000"


@dataclass(frozen=True, slots=True)
class Line:
    """Something said in the chat.

    Attributes:
        push: What kind of unasked message it was; ``None`` of a reply, and of the runner's words.
    """

    at: datetime
    day: date
    is_coach: bool
    text: str
    push: PushKind | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """All that can be looked at when a day is over.

    Attributes:
        day: The runner's day that has just ended.
        week_text: What ``/week`` said today, where it was asked for.
        week_metres: What the week asked for when it was.
        asked_next: The last day on which it was asked what comes next.
        wants: What was answered to that.
        moved: Days of workouts that the runner asked to be moved.
        first_seen: Each week's planned workouts as they stood when its first day was over.
        chat: Everything said so far.
    """

    person: Person
    runner: Runner
    season: Season
    day: date
    history: History
    first_seen: dict[date, tuple[PlannedWorkout, ...]]
    chat: Sequence[Line]
    week_text: str
    week_metres: float
    asked_next: date | None
    wants: str | None
    moved: set[date]

    @property
    def voice(self) -> Voice:
        return Voice(self.runner.language, self.runner.units)

    def of_day(self, day: date) -> PlannedWorkout | None:
        return next((each for each in self.history.planned if each.day == day), None)


# What is told at the summary by its name, and what need not be: it holds without a word.
_NAMES = {
    "own_plan": "plan", "target": "target", "push_time": "time", "age": "age", "health": "health",
    "first_race": "first race",
}  # fmt: skip
_AS_USUAL = frozenset({("own_plan", "no"), ("target", "none"), ("first_race", "no")})


@dataclass(slots=True)
class Life:
    """One person and the coach, from the first message on."""

    person: Person
    talk: Conversation
    chance: Random
    day: date = field(init=False)
    chat: list[Line] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    first_seen: dict[date, tuple[PlannedWorkout, ...]] = field(default_factory=dict)
    _waiting: list[tuple[date, str]] = field(default_factory=list)
    _postponed: tuple[date, Workout] | None = None
    _last_outbox: int = 0
    _week_text: str = ""
    _week_metres: float = 0.0
    _zone: str = ""
    _message: int = 500_000
    _asked_about: date | None = None
    _has_morning: bool = False
    _has_control: bool = False
    asked_next: date | None = None
    wants: str | None = None
    moved: set[date] = field(default_factory=set)
    _told: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._zone = self.person.zone
        self.day = self.person.first_day
        self.talk.now = self.at(self.day, time(12, 10))

    def at(self, day: date, clock: time) -> datetime:
        """The moment at which the runner's own clock says so."""
        return datetime.combine(day, clock, zone_of(self._zone)).astimezone(UTC)

    # The two sides of the chat

    async def says(self, text: str) -> list[str]:
        """Write a message, and read the replies."""
        self._note(text, is_coach=False)
        replies = await self.talk.says(text)
        for reply in replies:
            self._note(reply, is_coach=True)
        return replies

    async def presses(self, data: str) -> list[str]:
        """Press a button by what it sends."""
        label = next((name for name, each in self.talk.buttons.items() if each == data), data)
        self._note(f"[{label}]", is_coach=False)
        self._message += 1
        replies = await self.talk.presses_data(data, self._message)
        for reply in replies:
            self._note(reply, is_coach=True)
        return replies

    def _note(self, text: str, *, is_coach: bool, push: PushKind | None = None) -> None:
        self.chat.append(Line(self.talk.now, self.day, is_coach, text, push))

    def button(self, part: str) -> str | None:
        """Find the data of a button of late by a part of it."""
        found = [data for data in self.talk.buttons.values() if part in data]
        return found[-1] if found else None

    # The meeting

    async def meet(self) -> None:
        """Answer each question that is asked, whatever their order, and start."""
        await self.says("/start")
        for _ in range(40):
            state = await self._open_question()
            if state is None:
                break
            await self.says(self._answer(state))
        assert await self.runner() is not None, f"never started: {self.chat[-1].text}"

    def _answer(self, state: str) -> str:
        if state != "summary":
            return self.person.answers.get(state, "no")
        for topic, name in _NAMES.items():
            answer = self.person.answers.get(topic, "no")
            if topic not in self._told:
                self._told.add(topic)
                if (topic, answer) not in _AS_USUAL:
                    return f"{name} {answer}"
        return say(self.person.language, "start")

    async def _open_question(self) -> str | None:
        query = select(conversations.c.state).where(conversations.c.name == "meeting")
        async with self.talk.database.begin() as connection:
            state: str | None = await connection.scalar(query)
            return state

    # The days

    async def live_day(self) -> Seen:
        """Live one day: its pushes, what is run, what is reported."""
        self._asked_about, self._has_morning, self._has_control = None, False, False
        await self._leave_or_return()
        await self.wait_until(self.at(self.day, _EVENING))
        if not self._is_within(self.person.silent):
            await self._answer_what_was_asked()
        await self._act()
        if self.day in self.person.says:
            await self.says(self.person.says[self.day])
        await self.wait_until(self.at(self.day + _DAY, time(0, 1)))
        seen = await self._look()
        self.day += _DAY
        return seen

    async def wait_until(self, moment: datetime) -> None:
        """Let the coach look whenever something falls due, up to a moment."""
        while True:
            due = await self._next_due()
            if due is None or due > moment:
                break
            self.talk.now = max(self.talk.now, due)
            async with self.talk.open_work() as work:
                while await queue_due_pushes(work, self.talk.now, _BATCH):
                    pass
                while await queue_due_evenings(work, self.talk.now, _BATCH):
                    pass
            await self._receive_pushes()
            if (await self._next_due()) == due:
                self.faults.append(f"what fell due at {due} stays due")
                break
        self.talk.now = max(self.talk.now, moment)

    async def _next_due(self) -> datetime | None:
        query = select(runners.c.next_push_at, runners.c.next_look_at).where(
            runners.c.status == "active"
        )
        async with self.talk.database.begin() as connection:
            row = (await connection.execute(query)).one_or_none()
        return min((at for at in row or () if at is not None), default=None)

    async def _receive_pushes(self) -> None:
        query = select(outbox).where(outbox.c.id > self._last_outbox, outbox.c.method.is_(None))
        async with self.talk.database.begin() as connection:
            rows = (await connection.execute(query.order_by(outbox.c.id))).all()
            await connection.execute(
                update(outbox).where(outbox.c.method.is_(None)).values(fate="sent")
            )
        for row in rows:
            self._last_outbox = row.id
            if row.expires_at <= self.talk.now:
                continue
            kind = PushKind(row.push_kind)
            push = Push(row.chat_id, kind, row.push_day, row.due_at, row.expires_at)
            async with self.talk.open_work() as work:
                letter = await word_push(work, push, self.talk.now)
            if letter is None:
                continue
            for buttons in letter.buttons:
                self.talk.buttons |= {each.label: each.data for each in buttons}
                self._notice([each.data for each in buttons])
            self._has_morning |= kind is PushKind.MORNING
            self._has_control |= _CONTROL in letter.text
            self._note(letter.text, is_coach=True, push=kind)

    def _notice(self, buttons: Sequence[str]) -> None:
        if any(data.startswith("v1:next:") for data in buttons):
            self.asked_next = self.day
        for data in buttons:
            if data.startswith("v1:late:"):
                self._asked_about = date.fromisoformat(data.removeprefix("v1:late:"))

    async def runner(self) -> Runner | None:
        async with self.talk.open_work() as work:
            return await work.runners.get(RunnerId(7))

    async def planned(self, day: date) -> PlannedWorkout | None:
        """Look up what a day asks for, without a word to the coach."""
        async with self.talk.open_work() as work:
            return await work.log.workout_on(RunnerId(7), day)

    # What the person does

    async def _leave_or_return(self) -> None:
        away = self.person.away
        if away is None or self.day not in away:
            return
        place = "Tokyo" if self.day == away[0] and self._zone != "Asia/Tokyo" else None
        if self.day == away[1]:
            place = self.person.answers["zone"]
        if place is None:
            return
        self.talk.now = max(self.talk.now, self.at(self.day, time(4, 40)))
        await self.says(f"zone {place}")
        runner = await self.runner()
        assert runner is not None
        self._zone = runner.zone

    def _is_within(self, span: tuple[date, date] | None) -> bool:
        return span is not None and span[0] <= self.day <= span[1]

    async def _act(self) -> None:
        person = self.person
        if self._is_within(person.silent):
            return
        await self._tell_of_health()
        if self.day.weekday() == 6 or not person.reports_in_bulk:
            for day, text in self._waiting:
                await self._tell(day, text)
            self._waiting.clear()
        if self._is_within(person.ill):
            return
        planned = await self.planned(self.day)
        if self._postponed is not None and self._postponed[0] == self.day:
            await self._run(self._postponed[1])
            self._postponed = None
            return
        if planned is None or planned.outcome is Outcome.MOVED:
            return
        if planned.workout.kind is WorkoutKind.MILE_WORKOUT and (
            self.chance.random() < person.shuffles
        ):
            self._postponed = (self.day + _DAY, planned.workout)
            return
        if planned.workout.kind is not WorkoutKind.RACE and self.chance.random() >= person.runs:
            if self.chance.random() < person.tells_misses:
                await self.says(say(person.language, "skip"))
            return
        await self._run(planned.workout)

    async def _answer_what_was_asked(self) -> None:
        """Tap an answer to what this morning asked, or leave it; look at the week now and then."""
        if self.asked_next == self.day:
            self.wants = self.chance.choice(("keep", "mile", "nothing", None))
            if self.wants is not None:
                await self.presses(f"v1:next:{self.wants}")
        if self._asked_about is not None and self.chance.random() < 0.6:
            if self.chance.random() < 0.2:
                self.moved.add(self._asked_about)
                await self.presses(f"v1:late:{self._asked_about.isoformat()}")
            else:
                await self.presses(f"v1:skip:{self._asked_about.isoformat()}")
        self._week_text = ""
        if self.person.looks and self._has_morning and self.day.weekday() in _LOOKS_AT_THE_WEEK:
            self._week_text = "\n".join(await self.says("/week"))
            self._week_metres = sum(
                each.workout.distance.metres
                for each in (await self._history()).planned
                if each.day >= self.day - timedelta(days=self.day.weekday())
                and each.outcome is not Outcome.MOVED
                and each.workout.distance is not None
            )

    async def _tell_of_health(self) -> None:
        person, language = self.person, self.person.language
        if person.ill is not None and self.day == person.ill[0]:
            await self.says(say(language, "fever"))
        if person.ill is not None and self.day == person.ill[1] + _DAY:
            await self.says(say(language, "well"))
        if person.sore is not None and self.day == person.sore[0]:
            await self.says(say(language, "pain"))
        if person.sore is not None and self.day == person.sore[1]:
            await self.says(say(language, "painless"))

    async def _run(self, workout: Workout) -> None:
        """Run what is asked for, as people do, and report it now or later."""
        text = self._report(workout)
        is_race = workout.kind is WorkoutKind.RACE
        waits_for_sunday = self.person.reports_in_bulk and self.day.weekday() != 6
        if waits_for_sunday or (self.person.reports_late and not is_race):
            self._waiting.append((self.day, text))
        elif self.person.manner is Manner.COMPLIANT and self._may_tap(workout):
            await self.presses(self.button(f"done:{self.day.isoformat()}") or "")
        else:
            await self._tell(self.day, text)

    def _may_tap(self, workout: Workout) -> bool:
        is_measured = workout.kind in {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}
        can_tap = self.button(f"done:{self.day.isoformat()}") is not None
        return can_tap and not is_measured and self.chance.random() < 0.3

    def _report(self, workout: Workout) -> str:
        person, language = self.person, self.person.language
        asked = workout.distance or Distance(8000)
        mile = Duration(person.mile_seconds * self.chance.uniform(0.985, 1.02))
        match workout.kind:
            case WorkoutKind.TIME_TRIAL:
                return say(language, "trial", time=write_time(mile))
            case WorkoutKind.RACE:
                return self._race()
        reps = workout.reps
        if workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
            target = reps.rep_target or Duration(mile.seconds * reps.distance.metres / 1609.344)
            times = [
                f"{target.seconds * self.chance.uniform(0.985, 1.015):.0f}"
                for _ in range(reps.count)
            ]
            return f"{reps.count}x{reps.distance.metres:.0f} {' '.join(times)}"
        share = 1.5 if self.chance.random() < person.spikes else 1.0
        distance = Distance(max(300.0, asked.metres * share * self.chance.uniform(0.97, 1.03)))
        pace = workout.easy
        middle = (
            Pace(easy_seconds(person.mile_seconds))  # on a day of their own
            if pace is None
            else Pace((pace.fast.seconds_per_km + pace.slow.seconds_per_km) / 2)
        )
        if self._has_control:
            # Half a per cent a week, and what differs from day to day.
            weeks = (self.day - self.person.first_day).days / 7
            share = 1 - 0.005 * weeks + self.chance.uniform(-0.01, 0.01)
            time = Duration(middle.duration_over(Distance(2000)).seconds * share)
            return f"{_CONTROL} {write_time(time)} rpe 3"
        told = {
            "distance": write_distance(distance, self.person.units, language),
            "time": write_time(middle.duration_over(distance)),
        }
        return say(language, "easy", **told)

    def _race(self) -> str:
        if self.person.race_told is not None:
            return self.person.race_told
        metres = {"10k": 10_000, "half marathon": 21_097.5, "marathon": 42_195, "5k": 5_000}
        words = self.person.answers["goal"]
        length = metres.get(words, 1609.344)
        seconds = self.person.mile_seconds * (length / 1609.344) ** 1.07
        race = {"half marathon": {"de": "Halbmarathon", "es": "media maratón", "fr": "semi"}}
        race["marathon"] = {"es": "maratón"}
        race["mile"] = {"de": "Meile", "es": "milla"}
        name = race.get(words, {}).get(self.person.language, words)
        told = write_time(Duration(seconds))
        return say(self.person.language, "race", race=name, time=told)

    async def _tell(self, day: date, text: str) -> None:
        """Report a run of a day, by its date where it was not today's."""
        if day == self.day - _DAY:
            text = say(self.person.language, "yesterday", told=text)
        elif day != self.day:
            text = f"{day.isoformat()}: {text}"
        if not await self.reports(day, text):
            self.faults.append(f"{self.day}: not logged for {day}: {text!r}")

    async def reports(self, day: date, text: str) -> bool:
        """Report a run of a day, and confirm where the coach asks whether that is right."""
        before = await self.results(day)
        await self.says(text)
        if len(await self.results(day)) > len(before):
            return True
        nod = self.button("nod:yes") or self.button("option:0")
        if nod is not None:
            await self.presses(nod)
        return len(await self.results(day)) > len(before)

    async def results(self, day: date) -> list[Any]:
        async with self.talk.open_work() as work:
            logged = await work.log.results_between(RunnerId(7), day, day)
        return [one for one in logged if one.result.kind in RUNNING]

    # What can be seen of it

    async def _history(self) -> History:
        """Look up what was run and what is planned up to the end of this week."""
        runner = await self.runner()
        assert runner is not None
        sunday = self.day + timedelta(days=6 - self.day.weekday())
        async with self.talk.open_work() as work:
            return await history_of(work, runner, self.day, sunday)

    async def _look(self) -> Seen:
        runner = await self.runner()
        assert runner is not None
        season = season_of(runner)
        sunday = self.day + timedelta(days=6 - self.day.weekday())
        history = await self._history()
        monday = self.day - timedelta(days=self.day.weekday())
        if monday not in self.first_seen:
            self.first_seen[monday] = tuple(
                each for each in history.planned if monday <= each.day <= sunday
            )
        return Seen(
            person=self.person,
            runner=runner,
            season=season,
            day=self.day,
            history=history,
            first_seen=self.first_seen,
            chat=self.chat,
            week_text=self._week_text,
            week_metres=self._week_metres,
            asked_next=self.asked_next,
            wants=self.wants,
            moved=self.moved,
        )


@asynccontextmanager
async def begin(person: Person, url: str) -> AsyncIterator[Life]:
    """Open the chat of a person who has never written before, and go through the meeting."""
    async with conversation(url, person.name, person.language) as talk:
        life = Life(person, talk, Random(person.seed))
        await life.meet()
        yield life
