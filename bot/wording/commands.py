"""The commands and what each is for: a few in Telegram's menu, all of them in the help."""

from bot.wording.voice import Voice

COMMANDS = {
    "today": "Today's workout",
    "week": "This week",
    "plan": "The way to race day",
    "paces": "Your paces and rep targets",
    "log": "What you ran",
    "progress": "Miles, reps and weeks over time",
    "recap": "The last week in a few figures",
    "why": "The reasons for today's workout",
    "history": "What has changed in your plan, and why",
    "trial": "A time trial over the mile",
    "race": "Your races: see, add, change",
    "calendar": "The plan in your calendar",
    "watch": "The next workout as a file for your watch",
    "connect": "Workouts to your watch and runs from it, by themselves",
    "disconnect": "Let go of your watch",
    "hot": "How hot it is: targets for the same effort",
    "move": "Swap two days",
    "skip": "Leave today's workout out",
    "pain": "Something hurts",
    "undo": "Undo the last entry",
    "settings": "What you told me, to change it",
    "language": "The language I speak",
    "pause": "No messages until you resume",
    "resume": "Messages again",
    "privacy": "What I keep, and for how long",
    "export": "All I know about you, as a file",
    "delete": "Delete my data",
    "help": "How to talk to me",
    "cancel": "Leave a question",
    "start": "Begin, or go on where we stopped",
}

# What is looked up most days; everything else is said in words, or stands in /help.
MENU = ("today", "week", "plan", "log", "progress", "pain", "settings", "help")

_TITLES = {
    "ahead": "Today and ahead",
    "ran": "What you ran",
    "races": "Races",
    "wrong": "Something is wrong",
    "files": "Calendar and watch",
    "you": "You",
}
_GROUPS = {
    "ahead": ("today", "week", "plan", "why", "history", "move", "skip", "hot"),
    "ran": ("log", "undo", "progress", "recap", "paces"),
    "races": ("race", "trial"),
    "wrong": ("pain", "pause", "resume", "cancel"),
    "files": ("calendar", "watch", "connect", "disconnect"),
    "you": ("settings", "language", "privacy", "export", "delete", "start", "help"),
}


def write_commands(voice: Voice) -> str:
    """List every command by what it is for; it unfolds where the chat can do that."""
    groups = (
        f"{voice.say(title)}: {' '.join(f'/{name}' for name in _GROUPS[group])}"
        for group, title in _TITLES.items()
    )
    return f"<blockquote expandable>{chr(10).join(groups)}</blockquote>"
