"""The words of questions in every language the coach reads, folded."""

import re

from bot.domain.workout.workout import WorkoutKind


def pattern(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


ASKS = re.compile(
    r"(?:¿|and |und |y |et )?(?:what|which|when|where|why|how|do|does|is|are|am|can|could|should"
    r"|may|was|welche[rs]?|wann|warum|wieso|wie|kann|darf|soll|muss|ist|gibt|que|cual|cuando|como"
    r"|cuant[oa]s?|por que|puedo|debo|hay|tengo|toca|qu|quel(?:le)?s?|quand|comment|combien"
    r"|pourquoi|puis|peux|est|dois|y a)\b"
)
WHY = pattern("why", "warum", "wieso", "weshalb", "por que", "pourquoi")
_FASTER_WORK = (
    r"(?:interval\w*|workouts?|speed|track|einheit(?:en)?|tempo\w*|series|entren(?:os?|amientos?)"
    r"|sesion(?:es)?|calidad|fractionnes?|seances?)"
)
ANOTHER = re.compile(
    r"\b(?:two|2|second|2nd|another|extra|more|twice|zwei|zweite[ns]?|noch (?:eine?n?|mehr)"
    r"|mehr|weitere[ns]?|zusatzlich\w*|dos|segund[oa]|otr[oa]|mas|deux|deuxieme|seconde?|autre"
    r"|encore|plus de)\b"
    rf"(?: \w+){{0,2}}? {_FASTER_WORK}\b"
)
ONLY_ONE = pattern(
    "only one", "just one", "only 1", "nur eine?n?", "solo una?", "un solo", "una sola",
    "une seule", "un seul", "seulement une?",
)  # fmt: skip
STRIDES = pattern(
    "strides?", "steigerung(?:en|slaufe?n?)?", "steigerungslauf", "progresivos?", "rectas",
    "lignes? droites?", "accelerations?",
)  # fmt: skip
HILLS = pattern("hills?", "hugel\\w*", "bergsprints?", "berganlaufe?", "cuestas?", "cotes?")
AROUND_REPS = pattern(
    "warm ?-?ups?", "warm up", "cool ?-?downs?", "between (?:the )?(?:reps|intervals|400s?|200s?)",
    "rest between", "recover(?:y|ies)?", "aufwarmen", "einlaufen", "auslaufen", "trabpause\\w*",
    "pausen? zwischen", "calentamiento", "calentar", "enfriar", "recuperacion(?:es)?",
    "echauffement", "echauffer", "retour au calme", "recuperations?", "4 ?x ?400", "8 ?x ?200",
)  # fmt: skip
MILE = pattern("mile", "meile", "milla", "mille")
TIME_OF_RACE = pattern(
    "predict\\w*", "what time (?:could|can|should|would|will) i", "time (?:for|over|in) (?:a|the)",
    "how fast (?:could|can|would) i", "what could i run", "what can i run", "prognose",
    "vorhersage", "welche zeit", "wie schnell (?:kann|konnte|ware)", "que tiempo", "en cuanto",
    "prediccion", "pronostico", "quel temps", "en combien", "prediction", "estimation",
)  # fmt: skip
UNTIL = pattern(
    "until", "till?", "before", "to go", "away", "left", "bis", "noch", "falta[n]?", "quedan?",
    "hasta", "avant", "jusqu", "reste(?:nt)?",
)  # fmt: skip
WHEN = pattern(
    "when(?:'s| is| are)", "how (?:far|long) is (?:the|my)", "what (?:day|date) is",
    "wann (?:ist|findet)", "cuando es", "quand est", "quand a lieu", "what is my goal race",
)  # fmt: skip
HOW_LONG = pattern(
    "how (?:long|far|many)", "wie (?:lange|viele?|weit)", "cuant[oa]s?", "combien", "countdown"
)
RACE = pattern(
    "race(?: day)?", "marathon", "half(?: marathon)?", "goal", "wettkampf", "rennen",
    "halbmarathon", "carrera", "maraton", "media", "course", "semi",
)  # fmt: skip
NEXT = pattern(
    "next", "nachste[rns]?", "proxim[oa]s?", "prochaine?s?", "coming up", "what comes after",
    "kommt als nachstes", "que sigue",
)  # fmt: skip
KINDS: tuple[tuple[re.Pattern[str], WorkoutKind], ...] = (
    (
        pattern("time trial", "trial", "test ?lauf", "zeitlauf", "test", "contrarreloj", "chrono"),
        WorkoutKind.TIME_TRIAL,
    ),
    (pattern("long(?: run)?", "lange[rn]?", "tirada", "larg[oa]", "longue"), WorkoutKind.LONG),
    (
        pattern(
            "intervals?", "intervall\\w*", "mile(?: workout| pace)?", "speed", "reps", "hard",
            "tempo\\w*", "series", "calidad", "fractionnes?", "intervalles?", "harte[sn]?",
            "400s?", "200s?",
        ),
        WorkoutKind.MILE_WORKOUT,
    ),
)  # fmt: skip
WEEK = pattern("week", "woche", "semana", "semaine")
NEXT_WEEK = pattern(
    "next week", "nachste[rn]? woche", "proxima semana", "semana que viene", "semaine prochaine",
    "prochaine semaine",
)  # fmt: skip
OF_THE_PLAN = pattern(
    "what", "which", "anything", "do i", "am i", "have i", "is there", "run", "running", "workout",
    "training", "plan", "planned", "rest", "was", "laufe?n?", "muss ich", "steht", "lauf",
    "trainieren", "que", "toca", "hay", "tengo", "corro", "correr", "entreno", "descanso", "qu",
    "quoi", "prevu", "courir", "cours", "seance", "repos",
)  # fmt: skip
HAS_BEEN = pattern(
    "did", "ran", "gelaufen", "corri", "couru", "last", "yesterday", "gestern", "ayer", "hier"
)
COACH = pattern(
    "how are you", "how're you", "how's it going", "how are things", "wie geht(?:'s| es)",
    "que tal", "como estas", "ca va", "comment vas", "comment ca va",
)  # fmt: skip
# A race beside the goal race, not the plan's own.
RACES = pattern(
    "park ?run", "(?:run|do|enter|jog) an? (?:race|10k|5k|half)", "can i race", "should i race",
    "einen wettkampf", "einen lauf mitmachen", "una carrera", "faire une course",
    "courir une course",
)  # fmt: skip
PACES = pattern(
    "goal pace", "race pace", "my paces?", "target pace", "easy pace", "threshold", "renntempo",
    "zieltempo", "mein tempo", "ritmo objetivo", "ritmo de carrera", "mis ritmos", "allure cible",
    "allure course", "mes allures",
)  # fmt: skip
PROGRESS = pattern(
    "on track", "progress\\w*", "getting faster", "improv\\w+", "this month", "this year",
    "longest run", "my stats", "fortschritt\\w*", "schneller geworden", "diesen monat",
    "langster lauf", "progreso", "mejorando", "este mes", "progres", "ce mois",
)  # fmt: skip
_IT = (
    r"(?:this|that|it|plan|training|targets?|workouts?|reps|das|es|ziele?|esto|eso|objetivos?|ca"
    r"|cela)"
)
TOO_HARD = re.compile(
    rf"\b(?:{_IT}(?: (?:is|are|was|were|feels?|ist|war|sind|es|est|sont|son))? )"
    r"(?:way |far |much |viel |mucho |demasiado |beaucoup )?"
    r"(?:too (?:hard|fast|much|tough)|zu (?:hart|schnell|viel|schwer)|(?:muy|demasiado)"
    r" (?:dur[oa]s?|rapid[oa]s?|dificil)|trop (?:dure?s?|rapides?|vite))\b"
    r"|\bmake it (?:easier|slower)\b|\bleichter machen\b|\bmas facil\b|\bplus facile\b"
)
TOO_EASY = re.compile(
    rf"\b(?:{_IT}(?: (?:is|are|was|were|feels?|ist|war|sind|es|est|sont|son))? )"
    r"(?:way |far |much |viel |mucho |demasiado |beaucoup )?"
    r"(?:too (?:easy|slow)|zu (?:leicht|langsam|einfach)|(?:muy|demasiado) (?:facil(?:es)?"
    r"|lent[oa]s?)|trop (?:faciles?|lente?s?))\b"
    r"|\bmake it (?:harder|faster)\b|\bharter machen\b|\bmas dificil\b|\bplus difficile\b"
)
MAY_SKIP = pattern(
    "(?:can|may|should|could) i (?:skip|leave out|miss)", "(?:kann|darf|soll) ich (?:\\w+ ){0,3}"
    "(?:auslassen|ausfallen lassen)", "puedo saltar(?:me)?", "puedo dejar", "(?:puis-je|je peux|"
    "est-ce que je peux) sauter",
)  # fmt: skip
MORE = pattern(
    "(?:can|may|should|could) i (?:run |do |go )?(?:more|longer|further|extra)",
    "(?:kann|darf|soll) ich (?:auch )?(?:mehr|weiter|langer)", "puedo (?:correr|hacer) mas",
    "(?:puis-je|je peux) (?:courir|faire) plus",
)  # fmt: skip
RPE = pattern("rpe", "borg")
_NONE = r"(?:no|don't have|do not have|without|kein(?:e|en)?|no tengo|sin|pas de|aucune?)"
NO_TRACK = re.compile(
    rf"\b{_NONE} (?:a |eine |una |un )?(?:track|laufbahn|bahn|tartanbahn|pista|piste|stade)\b"
)
NO_HILLS = re.compile(
    rf"\b{_NONE} (?:any |a |una |un )?(?:hills?|hugel|berge?|cuestas?|cotes?|collines?)\b"
    r"|\b(?:it's|it is|everything is|all is) flat (?:here|around)|\bhier ist (?:es|alles) flach"
)
