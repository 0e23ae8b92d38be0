"""Whose an alarm is: the runner's, or somebody else's whatever noun names them."""

import pytest

from bot.understanding.meaning.alarms.despair import Despair, read_despair
from bot.understanding.meaning.alarms.red_flags import read_alarm

OF_OTHERS: dict[str, list[str]] = {
    "en": [
        "Himself nearly fainted at the finish",
        "himself nearly fainted when he saw the bill",
        "the bride fainted during the vows",
        "A spectator passed out in the heat",
        "the girl in lane 3 passed out",
        "one of the marshals fainted",
        "two of the lads blacked out on the bus",
        "The missus nearly passed out laughing",
        "our goalie fainted in training",
        "Maria fainted at the start",
        "the poor lad in front of me passed out at mile 20",
        "a nurse had chest pain at work and we all panicked",
        "the pacer collapsed",
        "my sister-in-law has palpitations",
        "watched a film where the hero has a heart attack",
    ],
    "de": [
        "Die Braut ist umgekippt",
        "der Torwart wurde ohnmächtig",
        "Beim Ziel ist ein Mädchen zusammengebrochen",
        "Eine Zuschauerin kippte um",
        "Einer von den Ordnern ist umgekippt",
        "Am Start ist der Moderator in Ohnmacht gefallen",
        "Mein Schwiegervater hat Herzrasen",
        "Vor mir ist jemand umgekippt",
        "uns ist ein Gast zusammengeklappt",
        "Der Kellner wäre beinahe in Ohnmacht gefallen, als er das Trinkgeld sah",
    ],
    "es": [
        "se nos desmayó un paciente",
        "Se desmayó la novia en plena boda",
        "un espectador perdió el conocimiento",
        "la portera se mareó en el calentamiento",
        "casi se desmaya el camarero al ver la propina",
        "a mi suegro le dio un síncope",
        "dos de los niños se desmayaron",
        "se me desmayó el perro",
    ],
    "fr": [
        "la mariée s'est évanouie",
        "un spectateur est tombé dans les pommes",
        "le gardien a fait un malaise",
        "une fille du club a perdu connaissance à l'arrivée",
        "deux bénévoles se sont évanouis",
        "mon beau-père a des palpitations",
        "le serveur a failli s'évanouir en voyant le pourboire",
    ],
}
OF_THE_RUNNER: dict[str, list[str]] = {
    "en": [
        "I nearly fainted at the finish",
        "nearly fainted at the finish",
        "Halfway through I fainted",
        "the last rep and then I passed out",
        "At km 5 fainted",
        "Hot day, fainted after the run",
        "afterwards fainted in the shower",
        "Today fainted again",
        "the wife says I fainted",
        "My vision went and I fainted",
        "Felt dizzy, the world went black",
        "a mile from home fainted",
        "The second time this week I fainted",
        "a sharp stabbing in my chest on the hill",
        "the heat got me, passed out",
        "the doctor told me it was syncope, I fainted twice",
        "some guy had to catch me, I fainted",
    ],
    "de": [
        "bin umgekippt",
        "Im Ziel umgekippt",
        "Mir wurde schwarz vor Augen",
        "Nach dem Lauf ist mir schwindlig geworden",
        "Der Kreislauf war weg, ich bin umgekippt",
        "die letzten Meter, dann ohnmächtig geworden",
        "Meine Frau sagt, ich war bewusstlos",
        "ein Stechen in der Brust beim Anstieg",
    ],
    "es": [
        "me desmayé en la meta",
        "casi me desmayo",
        "se me fue la vista y me caí",
        "perdí el conocimiento unos segundos",
        "mareada al terminar",
        "un pinchazo en el pecho en la cuesta",
        "mi mujer dice que me desmayé",
    ],
    "fr": [
        "je me suis évanouie",
        "failli tomber dans les pommes",
        "évanoui à l'arrivée",
        "un malaise au 5e km, j'ai dû m'asseoir",
        "fait un malaise après la séance",
        "ma femme dit que je me suis évanoui",
        "une douleur dans la poitrine dans la côte",
    ],
}
# A month may be this one, and part of a run is nobody else.
STILL_THE_RUNNERS: dict[str, list[str]] = {
    "en": [
        "I had chest pains twice in November",
        "In november I keep getting chest pain",
        "fainted twice in the spring",
        "chest pain in November, not cleared yet",
        "my heart aches when I run",
        "heart aches after the reps",
        "one of the reps had chest pain",
        "some of the way had chest pain",
        "half the run had chest pain",
        "several reps with chest pain",
        "several times fainted this week",
        "half the way in, fainted",
        "one of the descents had chest pain",
    ],
    "de": [
        "hatte im November zweimal Brustschmerzen",
        "im Herbst dreimal Herzstolpern gehabt",
        "einer der Läufe mit Brustschmerzen",
        "mehrere Intervalle mit Brustschmerzen",
        "eine der Runden mit Brustschmerzen",
        "mehrere Male umgekippt",
        "einer der Anstiege mit Brustschmerzen",
    ],
    "es": [
        "en noviembre tuve dolor en el pecho",
        "me desmayé dos veces en otoño",
        "una de las series con dolor en el pecho",
        "varios kilómetros con dolor en el pecho",
        "varias series con dolor en el pecho",
        "uno de los rodajes con dolor en el pecho",
    ],
    "fr": [
        "malaise en novembre deux fois",
        "douleur à la poitrine cet été",
        "une des séries avec douleur à la poitrine",
        "plusieurs fois douleur à la poitrine",
        "plusieurs sorties avec douleur à la poitrine",
        "une des montées avec douleur à la poitrine",
    ],
}
SOME_OF_OTHERS: list[tuple[str, str]] = [
    ("one of the older marshals fainted", "en"),
    ("several guests had chest pain", "en"),
    ("half the field fainted", "en"),
    ("einer der Läufer mit Brustschmerzen", "de"),
    ("mehrere Gäste sind umgekippt", "de"),
    ("uno de los camareros tuvo dolor en el pecho", "es"),
    ("plusieurs invités ont fait un malaise", "fr"),
    ("my heart aches for her", "en"),
]
CALM: list[tuple[str, str]] = [
    ("Our Bruce had a heart attack in June so I do worry about everything now", "en"),
    ("My heart swelled watching the little ones", "en"),
    ("Hatte im Frühjahr Herzstolpern, ist abgeklärt. Heute 6 km 37:10", "de"),
    ("Se me encoge el corazón cada vez que se marchan los nietos", "es"),
    ("tanto turista que aquello mareaba", "es"),
    ("Tuvimos dos infartos y un desmayado en urgencias", "es"),
    ("J'ai eu un pincement au cœur en vendant la maison", "fr"),
]
ACUTE: list[tuple[str, str]] = [
    ("my left arm keeps going dead when I run", "en"),
    ("quit sweating at mile 3, got goosebumps", "en"),
    ("couldn't walk a straight line at the end", "en"),
    ("am Ende nur noch getorkelt", "de"),
    ("me agarró una puntada en el pecho, frené", "es"),
    ("a mitad de camino me caí redondo", "es"),
    ("¿Es normal que me lata el corazón disparejo?", "es"),
    ("à la fin je n'arrivais plus à marcher droit", "fr"),
]
DESPAIRING: list[tuple[str, str]] = [
    ("everyone would be better off if i wasnt around", "en"),
    ("some nights I sit in the truck and think about ending it", "en"),
    ("wanna kms", "en"),
    ("Seit Helga tot ist, mag ich nicht mehr. Hab mir überlegt, wie ich es mache.", "de"),
    ("llevo días pensando en quitarme de en medio", "es"),
    ("je vois plus de raison de rester en vie", "fr"),
    ("depuis que Monique est partie je pense souvent à en finir", "fr"),
]
IN_GOOD_SPIRITS: list[tuple[str, str]] = [
    ("12 kms LSD 1:18:20", "en"),
    ("would I be better off if I ran in the morning?", "en"),
    ("ich mag nicht mehr als 10 km laufen", "de"),
    ("je pense à en finir avec ce bloc de travail", "fr"),
]


def _cases(told: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(text, language) for language, texts in told.items() for text in texts]


@pytest.mark.parametrize(("text", "language"), [*_cases(OF_OTHERS), *SOME_OF_OTHERS, *CALM])
def test_what_befalls_somebody_else_raises_no_alarm(text: str, language: str) -> None:
    alarm = read_alarm(text, language)
    assert alarm is None or alarm.is_anothers


@pytest.mark.parametrize(
    ("text", "language"), [*_cases(OF_THE_RUNNER), *_cases(STILL_THE_RUNNERS), *ACUTE]
)
def test_what_befalls_the_runner_raises_one(text: str, language: str) -> None:
    alarm = read_alarm(text, language)
    assert alarm is not None
    assert not alarm.is_anothers


@pytest.mark.parametrize(("text", "language"), DESPAIRING)
def test_despair_is_heard_in_plain_words(text: str, language: str) -> None:
    assert read_despair(text, language) is Despair.CLEAR


@pytest.mark.parametrize(("text", "language"), IN_GOOD_SPIRITS)
def test_kilometres_and_ends_of_work_are_no_despair(text: str, language: str) -> None:
    assert read_despair(text, language) is None
