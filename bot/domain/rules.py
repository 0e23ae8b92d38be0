"""Why: every workout and every change names the rules that made it, by their ids."""

from dataclasses import dataclass
from typing import Literal

# Written down, so that mypy finds a rule that does not exist.
RuleId = Literal[
    "after-fever", "after-pain", "after-quiet", "after-race", "after-red-flag", "age-limit",
    "alternate", "alternate-long", "ask-not-move", "base", "before-race", "cold-stop",
    "companion-apart", "companion-in-place", "companion-no-room", "dropped", "easy-run",
    "every-second-week", "far-cycle", "fast-share", "feasible", "fever", "fewer-days",
    "first-trial", "hard-apart", "health", "heat", "heat-stop", "hills", "hold-distance",
    "illness-easy", "keep-mark", "ladder-1", "ladder-2", "ladder-3", "ladder-4", "ladder-5",
    "ladder-6", "last-workout", "long-run", "longest-run", "masters", "medium-long", "mile-block",
    "mile-grows", "mile-target", "mile-touch", "mile-unknown", "mile-workout", "missed", "moved",
    "new-mark", "new-runner", "next-season", "off-season", "one-at-a-time", "own-plan",
    "pain-easy", "pain-rest", "pain-stop", "paused", "peak-long", "race-day", "race-half",
    "race-interval", "race-marathon", "race-threshold", "realign", "recovery-run", "red-flag",
    "resumed", "return-easy", "return-fitness", "return-load", "rough-day", "round", "settings",
    "short-plan", "shortened", "slow-twice", "soreness", "spike", "start-short", "step-back",
    "strides", "swapped", "taper", "taper-marathon", "target-pace", "time-cap", "time-trial",
    "too-fast", "treadmill", "trial-asked", "trial-dropped", "tune-up", "tune-up-dropped",
    "unplanned-mile", "unplanned-race", "upper-end", "volume-goal", "walk-breaks", "weather",
    "weekly-growth", "well-again", "workout-waits",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of why, and where it comes from.

    Attributes:
        sentence: A template of the catalogue, without values.
        source: Who says so; ``ours`` where the coach decided.
    """

    id: RuleId
    sentence: str
    source: str


def rule(rule_id: RuleId) -> Rule:
    """Find a rule by its id."""
    return RULES[rule_id]


_ARTICLE = "J. Williams, Why You Should Train for a Mile to Improve Your Marathon (2021)"
_DANIELS = "J. Daniels, Daniels' Running Formula"
_FRANDSEN = "Frandsen et al., British Journal of Sports Medicine 59:1203 (2025)"
_BOSQUET = "Bosquet et al., Medicine & Science in Sports & Exercise 39:1358 (2007)"
_SMYTH = "Smyth and Lawlor, Frontiers in Sports and Active Living 3:735220 (2021)"
_HIGDON = "H. Higdon, marathon training guides"
_PFITZINGER = "P. Pfitzinger and S. Douglas, Advanced Marathoning"
_HUMPHREY = "L. Humphrey, how to return to workouts"
_TRIALS = "Trials journal, 10.1186/s13063-023-07502-x, table 1"
_HADLEY = "M. Hadley, temperature and dew point chart (2013)"
_DWD = "Deutscher Wetterdienst, criteria of weather warnings"
_OURS = "ours"

_ALL = (
    # What the article prescribes.
    Rule(
        "mile-workout",
        "One workout a week at mile pace makes you faster at every distance.",
        _ARTICLE,
    ),
    Rule(
        "mile-target",
        "Targets come from the mile you have run, never from one you hope for.",
        _DANIELS,
    ),
    Rule(
        "mile-unknown",
        "Your mile is not known yet, so run the reps by feel: fast but even.",
        _OURS,
    ),
    Rule(
        "alternate",
        "8 × 200 m and 4 × 400 m take turns: the same work, cut differently.",
        _ARTICLE,
    ),
    Rule("strides", "A few strides teach quick, relaxed steps without tiring you.", _ARTICLE),
    Rule(
        "hills",
        "Ten seconds uphill build strength without much soreness; one more each week.",
        _ARTICLE,
    ),
    Rule(
        "easy-run", "Easy running carries everything else: if you can talk, it is right.", _DANIELS
    ),
    Rule(
        "soreness",
        "It is your first: a little soreness for a day or two is normal, pain is not.",
        _ARTICLE,
    ),
    Rule(
        "mile-block",
        "The mile block comes before the race-specific weeks and prepares them.",
        _ARTICLE,
    ),
    Rule(
        "off-season",
        "In the off-season you sharpen the mile and the distance stays as it is.",
        _ARTICLE,
    ),
    Rule(
        "time-trial",
        "A time trial every few weeks shows what the mile work has given you.",
        _ARTICLE,
    ),
    Rule("trial-asked", "You asked for a time trial: it replaces the week's workout.", _OURS),
    Rule("trial-dropped", "You took the time trial out again.", _OURS),
    Rule("first-trial", "A time trial comes first, so that your targets are your own.", _OURS),
    # Phases.
    Rule(
        "base", "Base weeks get you ready for the mile workouts: easy runs, strides, hills.", _OURS
    ),
    Rule("race-threshold", "Threshold running lets you hold a strong pace for longer.", _DANIELS),
    Rule(
        "race-interval",
        "Reps at this pace make race pace feel easier.",
        _DANIELS,
    ),
    Rule(
        "race-marathon",
        "Marathon pace late in a long run is practice for the last hour.",
        _DANIELS,
    ),
    Rule(
        "taper",
        "Less distance, the same speed: in the taper you recover and keep your fitness.",
        _BOSQUET,
    ),
    Rule("taper-marathon", "A strict three-week taper made marathoners minutes faster.", _SMYTH),
    Rule("last-workout", "The last workout comes four to six days before the race.", _OURS),
    Rule("short-plan", "The race is close: this keeps you fresh and adds nothing new.", _OURS),
    Rule("race-day", "Race day never moves.", _OURS),
    Rule("tune-up", "A race on the way is practice at your fastest effort.", _ARTICLE),
    Rule("tune-up-dropped", "You took a race out of the plan.", _OURS),
    Rule("next-season", "The season before is over: a new one begins from what you run.", _OURS),
    Rule("settings", "You changed what you had told me, and the plan follows.", _OURS),
    Rule("before-race", "The days before a race stay easy.", _OURS),
    Rule("after-race", "Easy days after a race: the longer the race, the more of them.", _DANIELS),
    # The load.
    Rule("long-run", "The long run builds endurance, and grows step by step.", _DANIELS),
    Rule(
        "longest-run",
        "No run is more than 10 % longer than your longest of the last 30 days.",
        _FRANDSEN,
    ),
    Rule("start-short", "After 30 days without a run, start from 30 easy minutes.", _FRANDSEN),
    Rule("weekly-growth", "The week grows by 10 % at most.", _OURS),
    Rule(
        "hold-distance",
        "A new kind of workout is enough that is new: the distance stays.",
        _DANIELS,
    ),
    Rule(
        "step-back", "A lighter week before you need one: that's when the legs catch up.", _HIGDON
    ),
    Rule(
        "fast-share", "Mile pace stays below 5 % of the week, so the workout is smaller.", _DANIELS
    ),
    Rule(
        "upper-end",
        "For your weekly distance this workout is at the upper end: take it calmly.",
        _OURS,
    ),
    Rule(
        "shortened", "Shortened so that the whole run fits below your longest of 30 days.", _OURS
    ),
    Rule(
        "workout-waits",
        "The mile workout waits until your runs are long enough to hold it.",
        _OURS,
    ),
    Rule(
        "race-half",
        "Running at half marathon pace makes the pace of race day familiar.",
        _OURS,
    ),
    Rule(
        "mile-touch",
        "A few reps at mile pace keep the speed of the mile block alive.",
        _ARTICLE,
    ),
    Rule(
        "mile-grows",
        "The mile is your race, so the workout grows a little every second time.",
        _DANIELS,
    ),
    Rule(
        "medium-long",
        "One easy run of the week is longer: endurance does not come on one day alone.",
        _PFITZINGER,
    ),
    Rule(
        "recovery-run",
        "A short run after the long one helps you recover; slower is better.",
        _PFITZINGER,
    ),
    Rule(
        "alternate-long",
        "Longer and shorter long runs take turns, so that the legs keep up.",
        _PFITZINGER,
    ),
    Rule("peak-long", "This is the longest run of your plan.", _OURS),
    Rule("time-cap", "More time on your feet would cost more than it gives.", _DANIELS),
    Rule(
        "volume-goal", "This is the distance that your goal asks for in its largest weeks.", _OURS
    ),
    Rule(
        "fewer-days",
        "Very short runs are joined into fewer, longer ones.",
        _OURS,
    ),
    Rule("walk-breaks", "Run 4 min and walk 1, if you like: it is still an easy run.", _OURS),
    Rule("round", "Time says more than distance here, so go by the minutes.", _OURS),
    Rule("age-limit", "At your age a little less does as much.", _OURS),
    Rule(
        "target-pace",
        "The pace comes from your results, and from your target where they allow it.",
        _OURS,
    ),
    Rule(
        "far-cycle",
        "The race is far away: base and mile block take turns until its own build begins.",
        _ARTICLE,
    ),
    Rule(
        "unplanned-mile",
        "You ran at mile pace already, so that was the workout of the week.",
        _OURS,
    ),
    Rule("unplanned-race", "You raced, so easy days come first.", _OURS),
    Rule("ask-not-move", "Nothing moves by itself: you tell me what was run.", _OURS),
    Rule("feasible", "I told you what can be reached until this race.", _OURS),
    Rule("keep-mark", "One slower trial is one day: your recent mark keeps the targets.", _OURS),
    Rule(
        "one-at-a-time",
        "The long run is much longer this week, so everything else is smaller.",
        _OURS,
    ),
    Rule("hard-apart", "Hard days and the long run keep 48 hours between them.", _OURS),
    Rule("every-second-week", "With two running days the workout comes every second week.", _OURS),
    Rule(
        "new-runner",
        "In your first months: four easy weeks, then the first workout.",
        _OURS,
    ),
    Rule("masters", "From 50 on, every third week is a lighter one.", _OURS),
    # What holds back.
    Rule("health", "Easy running only, until your health is known or cleared by a doctor.", _OURS),
    Rule("return-easy", "After days off, easy runs come first.", _HUMPHREY),
    Rule("return-load", "After a break the distance comes back in steps.", _DANIELS),
    Rule(
        "return-fitness",
        "A break costs a little fitness: targets are eased until you are back.",
        _DANIELS,
    ),
    Rule("missed", "A missed run is not made up.", _OURS),
    Rule(
        "moved",
        "You asked for it: a workout moves once, to a day that keeps hard days apart.",
        _OURS,
    ),
    Rule(
        "dropped",
        "There was no day left that keeps hard days apart, so the workout is dropped.",
        _OURS,
    ),
    Rule(
        "ask-not-move",
        "A workout you say nothing about is asked about once, then left out. It never moves by"
        " itself.",
        _OURS,
    ),
    Rule("swapped", "You asked for it, and the hard days stay apart.", _OURS),
    Rule("realign", "Three runs were missed: the plan can be set to where you are now.", _OURS),
    Rule(
        "spike",
        "That run was much longer than your recent ones: three easier days follow.",
        _FRANDSEN,
    ),
    Rule(
        "unplanned-mile",
        "What you ran at mile pace is the week's workout, so the one in the plan becomes easy.",
        _OURS,
    ),
    Rule(
        "unplanned-race",
        "You ran a race that was not in the plan: the days after it are easy.",
        _OURS,
    ),
    Rule(
        "slow-twice",
        "Two workouts were slow and hard: the target is eased until a new mile.",
        _OURS,
    ),
    Rule("new-mark", "A new mark sets new targets from the next workout on.", _DANIELS),
    Rule("too-fast", "Faster than mile pace is not better: that is how injuries start.", _ARTICLE),
    Rule("pain-easy", "With a little pain: short and easy only, and no speed.", _OURS),
    Rule("pain-rest", "With pain of 4 or 5: no running today; we look again tomorrow.", _OURS),
    Rule(
        "pain-stop",
        "With pain of 6 or more: no running; have a doctor or physio look at it.",
        _OURS,
    ),
    Rule("after-pain", "A week of easy running comes first, now that the pain is gone.", _OURS),
    Rule("illness-easy", "With a cold in nose and throat only: short and easy.", _OURS),
    Rule("fever", "With fever, cough, chest or stomach trouble: no running.", _OURS),
    Rule("after-fever", "As many easy days as ill days come first.", _OURS),
    Rule("red-flag", "The plan is on hold until you tell me that you are well.", _OURS),
    Rule("paused", "The plan is paused.", _OURS),
    Rule("after-quiet", "A short easy run comes first.", _OURS),
    Rule("resumed", "You took the plan up again, from where you are now.", _OURS),
    Rule("well-again", "You are well again, so the plan goes on.", _OURS),
    Rule("after-red-flag", "A week of easy running comes first, now that you are well.", _OURS),
    Rule("heat", "Heat costs pace: the slower target asks for the same effort.", _HADLEY),
    Rule("heat-stop", "Too hot for anything hard: easy running or indoors.", _HADLEY),
    Rule("weather", "Ice, storm or bitter cold: nothing fast outside.", _DWD),
    Rule("cold-stop", "Too cold outside: run indoors or rest.", _OURS),
    Rule("rough-day", "You did not feel well this morning, so today is the easy version.", _OURS),
    Rule("ladder-1", "Back to running: walk 2 min, run 3 min, for 1.0 mile.", _TRIALS),
    Rule("ladder-2", "Back to running: walk 2 min, run 3 min, for 1.5 miles.", _TRIALS),
    Rule("ladder-3", "Back to running: walk 2 min, run 4 min, for 1.5 miles.", _TRIALS),
    Rule("ladder-4", "Back to running: walk 2 min, run 4 min, for 2.0 miles.", _TRIALS),
    Rule("ladder-5", "Back to running: walk 1 min, run 4 min, for 2.0 miles.", _TRIALS),
    Rule("ladder-6", "Back to running: 2.0 miles without a walk.", _TRIALS),
    # Companion mode.
    Rule("treadmill", "You run on a treadmill, so the paces come as speeds, too.", _OURS),
    Rule("own-plan", "Your own plan decides this run.", _OURS),
    Rule("companion-apart", "Added where it keeps 48 hours from your own hard days.", _OURS),
    Rule(
        "companion-in-place",
        "In place of your own hard workout, because two hard days are too many.",
        _OURS,
    ),
    Rule(
        "companion-no-room",
        "Your own hard days leave no room for the mile workout this week.",
        _OURS,
    ),
)

RULES = {each.id: each for each in _ALL}
