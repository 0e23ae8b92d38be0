"""The commands and what each is for: Telegram shows them in its menu, the coach in its help."""

COMMANDS = {
    "today": "Today's workout",
    "week": "This week",
    "plan": "The way to race day",
    "paces": "Your paces and rep targets",
    "log": "What you ran",
    "why": "The reasons for today's workout",
    "trial": "A time trial over the mile",
    "race": "Your races: see, add, change",
    "calendar": "The plan as a calendar file",
    "hot": "How hot it is: targets for the same effort",
    "pain": "Something hurts",
    "undo": "Take the last change of the log back",
    "settings": "What you told me, to change it",
    "pause": "No messages until you resume",
    "resume": "Messages again",
    "export": "All I know about you, as a file",
    "delete": "Forget you",
    "help": "How to talk to me",
    "cancel": "Leave a question",
    "start": "Begin, or go on where we stopped",
}
