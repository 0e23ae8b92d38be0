"""One human sentence for what a runner tells besides figures: three of each, used in turn.

No figures and no advice: a fact and a next step follow.  An exclamation mark stands only for a
best, a first, a race that was finished, and a celebration.
"""

from collections.abc import Collection, Mapping, Sequence

from bot.domain.feelings import Feeling, Kin
from bot.domain.log.results import Flag

POOLS: Mapping[Feeling, Sequence[str]] = {
    Feeling.GRIEF: (
        "I'm very sorry. Run or don't, as it helps.",
        "I'm sorry for your loss. Nothing here is urgent.",
        "I'm so sorry. The running can wait as long as you need.",
    ),
    Feeling.BLOW: (
        "I'm sorry. That's a hard thing to live through.",
        "I'm so sorry. That's a lot at once.",
        "That's hard news. I'm sorry.",
    ),
    Feeling.JOY: (
        "Congratulations! That is bigger than any run.",
        "What news. Congratulations!",
        "Congratulations! The plan can wait for you.",
    ),
    Feeling.ENTERED: (
        "Congratulations, that's something to look forward to!",
        "You're in. Congratulations!",
        "That's a date to train for. Congratulations!",
    ),
    Feeling.DNF: (
        "Stopping was the right decision, and no failure. I'm sorry, it hurts.",
        "I'm sorry it ended like that. It says nothing about the weeks before.",
        "That is a hard day to have. I'm sorry.",
    ),
    Feeling.FIRST_MARATHON: (
        "You're a marathoner. Congratulations!",
        "Your first marathon. That one stays yours!",
        "The whole way, for the first time. Congratulations!",
    ),
    Feeling.FIRST_RACE: (
        "Your first one. Congratulations!",
        "There is only one first time, and you've done it!",
        "The first one is done. Congratulations!",
    ),
    Feeling.FIRST: (
        "A first, and it stays yours!",
        "You had never done that before. Now you have.",
        "That's new ground, and you held it.",
    ),
    Feeling.PB: (
        "A personal best. Congratulations!",
        "A new best, and yours to keep!",
        "Faster than ever before. Congratulations!",
    ),
    Feeling.ON_TARGET: (
        "You wanted it, and you ran it. Congratulations!",
        "You did what you set out to do. Congratulations!",
        "That's the race you trained for. Congratulations!",
    ),
    Feeling.LONGEST: (
        "The furthest you've ever run!",
        "Further than ever before!",
        "Your longest run so far!",
    ),
    Feeling.FELL: (
        "Ouch. I hope it's only scrapes.",
        "A fall, of all things. I hope you're all right.",
        "That must have been a fright. I hope nothing is hurt.",
    ),
    Feeling.FAMILY_ILL: (
        "I hope they're better soon.",
        "Home comes first. I hope everyone is well again soon.",
        "Looking after somebody is tiring too. I hope it's over soon.",
    ),
    Feeling.CELEBRATION: (
        "Enjoy the day!",
        "Have a lovely time!",
        "Celebrate well!",
    ),
    Feeling.MOCKED: (
        "I'm sorry, that was unkind. It says something about them and nothing about you.",
        "That hurts, and you did nothing to earn it. The road is yours as much as anyone's.",
        "I'm sorry. Whoever is out there running has nothing to be ashamed of.",
    ),
    Feeling.WEARY: (
        "That sounds like more than tired legs.",
        "That's a lot to carry.",
        "I hear you. It doesn't have to be about running.",
    ),
    Feeling.QUIT: (
        "That's allowed. Being fed up is fair.",
        "You don't owe anybody a run.",
        "It's fine not to want to for a while.",
    ),
    Feeling.SELF_BLAME: (
        "You're harder on yourself than I'd ever be.",
        "I wouldn't let anyone else say that about you.",
        "No need for that. It happens to everyone who runs.",
    ),
    Feeling.PROUD: (
        "Enjoy that. It was your doing.",
        "That's a feeling worth keeping.",
        "Remember this one when a bad day comes.",
    ),
    Feeling.TOGETHER: (
        "A run with somebody you're fond of is right at any pace.",
        "That's a run to remember for the company.",
        "Shared kilometres count, and they're often the best ones.",
    ),
    Feeling.FEAR: (
        "Being nervous is normal; it usually goes once you're moving.",
        "Most runners know that feeling. It says nothing about your legs.",
        "You can be scared of it and still do it.",
    ),
    Feeling.DISAPPOINTED: (
        "That is disappointing, and you may be cross about it today.",
        "I understand. One day says nothing about the weeks around it.",
        "I'd be disappointed too.",
    ),
    Feeling.BAD_DAY: (
        "Some days the legs don't come. Nothing to fix.",
        "Everybody has those days, and they pass.",
        "A bad day is a bad day, no more than that.",
    ),
    Feeling.TIRED: (
        "Tired is a good reason to keep things easy.",
        "Sleep does more for you now than any run.",
        "Being tired counts. Go to bed early tonight.",
    ),
    Feeling.WEATHER: (
        "That's no weather for good times.",
        "Nobody runs well in that.",
        "Some days the weather decides.",
    ),
    Feeling.WORK: (
        "That happens. Work pays for the shoes.",
        "Some days are full.",
        "A day like that is a load too.",
    ),
    Feeling.BORED: (
        "Boring is allowed; easy running often is.",
        "Try another route; it helps more than you'd think.",
        "I hear you. Company or a new route can change that.",
    ),
    Feeling.RESTING: (
        "Good. Rest is part of the training.",
        "Enjoy it. Legs get stronger lying down, too.",
        "That's what rest is for.",
    ),
    Feeling.GOOD: (
        "That's how it is meant to feel.",
        "Nice to read that.",
        "I'm glad it felt like that.",
    ),
    Feeling.AMUSED: (
        "I'd laugh too, if I were built for it.",
        "Worth telling. I wish I could laugh.",
        "That one I'd tell at the start line, if I ever stood at one.",
    ),
}
# Of a race that went wrong and was finished.
FINISHED = (
    "That's hard to take. It was a long way to the finish, and you went it.",
    "That hurts, and you finished all the same. There's nothing to be ashamed of.",
    "A hard one to take. You stayed in it to the end.",
)
# Who has died is named, where the message names them.
LOSSES: Mapping[Kin, str] = {
    Kin.FATHER: "I'm so sorry about your father.",
    Kin.MOTHER: "I'm so sorry about your mother.",
    Kin.GRANDFATHER: "I'm so sorry about your grandfather.",
    Kin.GRANDMOTHER: "I'm so sorry about your grandmother.",
    Kin.BROTHER: "I'm so sorry about your brother.",
    Kin.SISTER: "I'm so sorry about your sister.",
    Kin.HUSBAND: "I'm so sorry about your husband.",
    Kin.WIFE: "I'm so sorry about your wife.",
    Kin.SON: "I'm so sorry about your son.",
    Kin.DAUGHTER: "I'm so sorry about your daughter.",
    Kin.FRIEND: "I'm so sorry about your friend.",
    Kin.CHILD: "I'm so sorry about your child.",
    Kin.NEIGHBOUR: "I'm so sorry about your neighbour.",
    Kin.COLLEAGUE: "I'm so sorry about your colleague.",
    Kin.DOG: "I'm so sorry about your dog.",
    Kin.CAT: "I'm so sorry about your cat.",
}
_FLAGGED: Mapping[Flag, Feeling] = {
    "dnf": Feeling.DNF,
    "felt_bad": Feeling.BAD_DAY,
    "fatigue": Feeling.TIRED,
    "felt_good": Feeling.GOOD,
}


def flagged(flags: Collection[Flag]) -> set[Feeling]:
    """Give what is felt by what is kept with a run."""
    return {feeling for flag, feeling in _FLAGGED.items() if flag in flags}
