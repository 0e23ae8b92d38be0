"""Questions about running, as very different runners write them, and what each is about."""

import pytest

from bot.domain.knowledge import Matter
from bot.understanding.meaning.asked_knowledge import read_knowledge

# Written before any answer was seen.
ASKED = (
    (
        "en",
        "hey so what do i do in between the 400s, just stand there or jog or what?",
        Matter.REST_BETWEEN,
    ),
    ("en", "my shoes have 700km on them, time for new ones?", Matter.SHOES),
    ("en", "how many gels should I bring for a 4 hour marathon", Matter.FUEL_RACE),
    ("en", "race is on sunday and i'm so nervous i can't eat, is that normal?", Matter.NERVOUS),
    ("en", "woke up with a sore throat, ok to run?", Matter.COLD),
    ("en", "legs feel like concrete three days after the long run, normal?", Matter.HEAVY_LEGS),
    (
        "en",
        "stuck inside, can I do the 400s on the treadmill and what speed?",
        Matter.TREADMILL_REPS,
    ),
    ("en", "I'm 61, should I really be doing fast intervals?", Matter.MASTERS),
    ("en", "my baby is 10 weeks old, when can I run again?", Matter.POSTPARTUM),
    ("en", "want to lose 5 kg before the race, should I run more?", Matter.WEIGHT),
    (
        "en",
        "felt like a failure because I walked twice today. does it still count?",
        Matter.WALKING,
    ),
    ("en", "will I lose my fitness if I take a week off?", Matter.TIME_OFF),
    ("en", "when should I go to the gym if reps are on tuesday", Matter.STRENGTH),
    ("en", "only slept 4 hours, do I still do my workout?", Matter.REPS_TIRED),
    ("en", "why do I have to run so slow, it feels ridiculous", Matter.EASY_SLOW),
    ("en", "can i do a turkey trot on thursday?", Matter.RACE_SOON),
    ("en", "how long after my marathon until I can train properly again?", Matter.AFTER_RACE),
    ("en", "period cramps are awful today, should I still run?", Matter.PERIOD),
    ("en", "so what can I actually ask you?", Matter.HELP),
    ("en", "what have you saved about me so far", Matter.ABOUT_ME),
    ("de", "was hast du dir über mich gemerkt?", Matter.ABOUT_ME),
    ("es", "¿y tú qué sabes de mí?", Matter.ABOUT_ME),
    ("fr", "tu sais quoi sur moi", Matter.ABOUT_ME),
    ("en", "who reads what you store about me?", Matter.DATA),
    ("de", "wie lange soll ich zwischen den 400ern pausieren?", Matter.REST_BETWEEN),
    ("de", "wann brauche ich neue Laufschuhe?", Matter.SHOES),
    ("de", "Wie viele Gels brauche ich beim Halbmarathon?", Matter.FUEL_RACE),
    ("de", "hab Schnupfen, darf ich trotzdem laufen?", Matter.COLD),
    ("de", "Ist Krafttraining am Tag vor den Intervallen okay?", Matter.STRENGTH),
    ("de", "meine Beine sind so schwer heute, ist das normal?", Matter.HEAVY_LEGS),
    ("de", "Warum muss ich so langsam laufen?", Matter.EASY_SLOW),
    ("de", "bin 58, macht das mit den schnellen Einheiten überhaupt noch Sinn?", Matter.MASTERS),
    ("de", "verliere ich Form wenn ich eine Woche nicht laufe?", Matter.TIME_OFF),
    ("de", "Ich hab solche Angst vor dem Rennen, was wenn ich versage?", Matter.NERVOUS),
    ("de", "Hab nur 4 Stunden geschlafen, soll ich die 400er trotzdem laufen?", Matter.REPS_TIRED),
    ("de", "wie wärme ich mich richtig auf?", Matter.WARM_UP),
    ("de", "gestern zu viel Bier, kann ich heute laufen?", Matter.ALCOHOL),
    ("de", "bist du eigentlich ein echter Mensch oder ein Bot?", Matter.BOT),
    ("de", "Bei 33 Grad laufen, geht das?", Matter.HEAT),
    ("es", "¿cuánto descanso entre las series de 400?", Matter.REST_BETWEEN),
    ("es", "¿cada cuánto tengo que cambiar de zapatillas?", Matter.SHOES),
    ("es", "¿cuántos geles llevo para el maratón?", Matter.FUEL_RACE),
    ("es", "tengo un resfriado, ¿puedo salir a correr?", Matter.COLD),
    ("es", "estoy muy nerviosa por la carrera, no puedo dormir", Matter.NERVOUS),
    ("es", "¿por qué tengo que ir tan lento en los rodajes?", Matter.EASY_SLOW),
    ("es", "¿puedo ir al gimnasio el día antes de las series?", Matter.STRENGTH),
    ("es", "estoy embarazada de 12 semanas, ¿puedo seguir corriendo?", Matter.PREGNANT),
    ("es", "¿pasa algo si camino un poco en la tirada larga?", Matter.WALKING),
    ("es", "me dio la pájara en el km 30, ¿por qué pasa?", Matter.THE_WALL),
    ("es", "¿tomo café antes de la carrera?", Matter.CAFFEINE_RACE),
    ("es", "¿hay que estirar antes de correr?", Matter.STRETCHING),
    ("es", "¿puedo tomar ibuprofeno para correr la media?", Matter.PAINKILLERS),
    ("es", "¿pierdo la forma si paro dos semanas?", Matter.TIME_OFF),
    ("fr", "combien de récup entre les 400 ?", Matter.REST_BETWEEN),
    ("fr", "quand est-ce que je dois changer de chaussures ?", Matter.SHOES),
    ("fr", "combien de gels pour un semi ?", Matter.FUEL_RACE),
    ("fr", "je suis enrhumé, je peux courir ?", Matter.COLD),
    ("fr", "pourquoi je dois courir aussi lentement ?", Matter.EASY_SLOW),
    ("fr", "j'ai 57 ans, c'est pas trop vieux pour le fractionné ?", Matter.MASTERS),
    ("fr", "j'ai peur de la course dimanche, je dors plus", Matter.NERVOUS),
    ("fr", "la muscu la veille de la séance, c'est grave ?", Matter.STRENGTH),
    ("fr", "il va faire 34 degrés samedi, je cours quand même ?", Matter.HEAT),
    ("fr", "je pars toujours trop vite en course, comment faire ?", Matter.START_FAST),
    ("fr", "qu'est-ce que je mange avant ma sortie longue ?", Matter.EAT_BEFORE),
    ("en", "do I need proper track spikes for this?", Matter.SPIKES),
    ("en", "calves are really sore after yesterday's hill sprints, normal?", Matter.HILLS_SORE),
    ("en", "I ran every 400 in 85 instead of 92, is that a problem?", Matter.REPS_TOO_FAST),
    ("en", "when should I start carb loading for the marathon?", Matter.CARBO_LOADING),
    ("en", "getting my flu shot tomorrow, can I still do the intervals?", Matter.VACCINATION),
    (
        "en",
        "I'm going to be at 2400 m for a week, what do I do with the training?",
        Matter.ALTITUDE,
    ),
    ("en", "Ramadan starts next week. When should I do my runs?", Matter.RAMADAN),
    ("en", "can I swap thursday's easy run for a bike ride?", Matter.CROSS_TRAINING),
    ("en", "garmin says my training is unproductive, should I worry?", Matter.WATCH_STATUS),
    ("en", "what exactly are strides and how fast are they?", Matter.STRIDES_HOW),
    ("en", "should I go to a physio or a doctor with this?", Matter.WHICH_DOCTOR),
    ("de", "ich hab meine Tage und Krämpfe, soll ich trotzdem laufen?", Matter.PERIOD),
    ("de", "kann ich den lockeren Lauf aufs Laufband verlegen?", Matter.TREADMILL_EASY),
    ("de", "was tun gegen Wadenkrämpfe im Wettkampf?", Matter.CRAMPS),
    ("de", "ich bekomme immer Seitenstechen, was hilft?", Matter.STITCH),
    ("de", "ist es ok im Dunkeln zu laufen?", Matter.DARK),
    ("de", "muss ich beim langen Lauf etwas essen?", Matter.EAT_DURING),
    ("de", "wie viel soll ich am Tag trinken?", Matter.HYDRATION),
    ("de", "Sollte ich mich vor dem Laufen dehnen?", Matter.STRETCHING),
    ("de", "welche Pulszone ist locker?", Matter.EASY_HEART_RATE),
    ("es", "¿hago carga de hidratos antes del medio maratón?", Matter.CARBO_LOADING),
    ("es", "¿es periostitis o fractura por estrés?", Matter.SHIN),
    ("es", "me vacuno mañana, ¿puedo hacer las series?", Matter.VACCINATION),
    ("es", "¿la bici cuenta como rodaje?", Matter.CROSS_TRAINING),
    ("es", "¿es seguro correr de noche?", Matter.DARK),
    ("es", "¿mejor split negativo o ritmo constante?", Matter.SPLITS),
    ("es", "¿cuánta agua tengo que beber al día?", Matter.HYDRATION),
    ("es", "¿qué hago la semana antes de la carrera?", Matter.RACE_WEEK),
    ("fr", "je peux faire mon footing sur tapis ?", Matter.TREADMILL_EASY),
    ("fr", "j'ai toujours des crampes à la fin du marathon, que faire ?", Matter.CRAMPS),
    ("fr", "qu'est-ce que je fais la dernière semaine avant la course ?", Matter.RACE_WEEK),
    ("fr", "comment éviter les points de côté ?", Matter.STITCH),
    ("fr", "est-ce que le vélo remplace un footing ?", Matter.CROSS_TRAINING),
    ("fr", "j'ai bu trop de vin hier, je peux courir ?", Matter.ALCOHOL),
    ("fr", "je devrais prendre du fer ?", Matter.IRON),
    ("fr", "je m'ennuie, toujours le même parcours", Matter.BORED),
    ("fr", "ma cadence est de 165, c'est trop bas ?", Matter.CADENCE),
)


@pytest.mark.parametrize(("language", "text", "matter"), ASKED)
def test_a_question_is_known_by_what_it_is_about(language: str, text: str, matter: Matter) -> None:
    known = read_knowledge(text, language)

    assert known is not None
    assert known.matter is matter


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "8k easy in 45:10"),
        ("en", "what is the capital of Peru?"),
        ("de", "wie heißt die Hauptstadt von Peru?"),
        ("es", "¿cuál es la capital de Perú?"),
        ("fr", "quelle est la capitale du Pérou ?"),
    ],
)
def test_what_is_about_nothing_of_running_is_not_known(language: str, text: str) -> None:
    assert read_knowledge(text, language) is None


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("should i strech before runing", Matter.STRETCHING),
        ("threshhold or tempo?", Matter.THRESHOLD),
    ],
)
def test_a_typo_is_forgiven(text: str, matter: Matter) -> None:
    known = read_knowledge(text, "en")

    assert known is not None
    assert known.matter is matter


def test_a_remark_is_told_from_a_question() -> None:
    asked, told = read_knowledge("new shoes?", "en"), read_knowledge("I have a blister", "en")

    assert asked is not None
    assert told is not None
    assert (asked.is_asked, told.is_asked) == (True, False)


TOLD_ONLY = [
    ("we ran up a steep hill and it rained", "en"),
    ("mein Hund und meine Freunde kamen mit", "de"),
    ("mi mujer dice que hablo solo de correr", "es"),
    ("j'ai bu de l'eau en route", "fr"),
]


@pytest.mark.parametrize(("text", "language"), TOLD_ONLY)
def test_everyday_things_that_are_told_are_no_questions(text: str, language: str) -> None:
    known = read_knowledge(text, language)

    assert known is None or known.matter not in {
        Matter.HILLS_HOW,
        Matter.RAIN,
        Matter.WITH_OTHERS,
        Matter.HYDRATION,
        Matter.DRINK_RACE,
    }


ASKED_OTHERWISE = [
    ("tights or shorts in the morning frost?", "en", Matter.CLOTHES),
    ("Reicht eine dünne Jacke?", "de", Matter.CLOTHES),
    ("¿Me pongo guantes?", "es", Matter.CLOTHES),
    ("je garde mon bonnet ?", "fr", Matter.CLOTHES),
    ("what if I blow up in the second half?", "en", Matter.DROP_OUT),
    ("wie steige ich nach der Pause wieder ein?", "de", Matter.TIME_OFF),
    ("¿he perdido mucha forma estas dos semanas?", "es", Matter.TIME_OFF),
    ("je peux faire la séance ce soir ?", "fr", Matter.TIME_OF_DAY),
    ("my blood pressure pills, doctor says run?", "en", Matter.HEART_MEDICINE),
]


@pytest.mark.parametrize(("text", "language", "matter"), ASKED_OTHERWISE)
def test_what_is_asked_in_other_words_is_found(text: str, language: str, matter: Matter) -> None:
    known = read_knowledge(text, language)

    assert known is not None
    assert known.matter is matter


TOLD_BEFORE_ASKED = [
    ("I wheeze when I breathe hard. What about tonight's session?", "en", Matter.ASTHMA),
    ("Ich pfeife bei jedem Atemzug. Geht die Einheit heute Abend?", "de", Matter.ASTHMA),
    ("Pito al respirar fuerte. ¿Hago las series esta tarde?", "es", Matter.ASTHMA),
    (
        "je siffle dès que je respire fort. je prends quoi pour la séance ce soir ?",
        "fr",
        Matter.ASTHMA,
    ),
    ("Two weeks off, beer and sun. Do I restart or catch up?", "en", Matter.TIME_OFF),
    ("Zwei Wochen nicht gelaufen. Wie steige ich wieder ein, nachholen?", "de", Matter.TIME_OFF),
    ("He perdido dos semanas. ¿Cómo vuelvo, recupero algo?", "es", Matter.TIME_OFF),
    ("Deux semaines sans courir. Je reprends comment, je rattrape ?", "fr", Matter.TIME_OFF),
    ("doms in both calves since the 200s, run today?", "en", Matter.SORE_OR_HURT),
    ("Muskelkater in beiden Waden, trotzdem laufen?", "de", Matter.SORE_OR_HURT),
    ("agujetas en los dos gemelos, ¿salgo?", "es", Matter.SORE_OR_HURT),
    ("des courbatures aux deux mollets, je cours ?", "fr", Matter.SORE_OR_HURT),
    ("a blister on my heel, do I pop it?", "en", Matter.BLISTERS),
    ("una ampolla en el talón, ¿la exploto?", "es", Matter.BLISTERS),
    ("¿cuánto tienen que inclinarse las cuestas?", "es", Matter.HILLS_HOW),
    ("everybody at my club does three sessions, I am falling behind", "en", Matter.COMPARISON),
    ("Im Verein machen alle dreimal Intervalle, ich falle zurück", "de", Matter.COMPARISON),
    ("los del club hacen tres días de series y me estoy quedando atrás", "es", Matter.COMPARISON),
    ("au club ils font trois séances, moi je suis à la traîne", "fr", Matter.COMPARISON),
]


@pytest.mark.parametrize(("text", "language", "matter"), TOLD_BEFORE_ASKED)
def test_what_is_told_before_a_question_is_part_of_it(
    text: str, language: str, matter: Matter
) -> None:
    known = read_knowledge(text, language)

    assert known is not None
    assert known.matter is matter


ONE_WORD_OF_A_TALE = [
    ("you should have seen my dog's face when I shouted at the line", "en"),
    ("das Gesicht von meinem Hund, als ich so gebrüllt habe vor Freude", "de"),
    ("la tête de mon chien quand j'ai hurlé dans le salon", "fr"),
    ("mi hija me esperaba en la meta con un globo enorme de colores", "es"),
    ("an old lady overtook me today with her shopping, walking", "en"),
    ("una señora me ha adelantado hoy con el carrito, andando", "es"),
    ("Es que llego a casa, miro las zapatillas y nada", "es"),
]


@pytest.mark.parametrize(("text", "language"), ONE_WORD_OF_A_TALE)
def test_one_word_of_a_tale_asks_for_nothing(text: str, language: str) -> None:
    known = read_knowledge(text, language)

    assert known is None or known.matter not in {
        Matter.DOGS,
        Matter.PACER,
        Matter.SHOES,
        Matter.WALKING,
    }


def test_a_bite_is_worth_telling() -> None:
    known = read_knowledge("a dog bit me on my run this morning, just a scratch", "en")

    assert known is not None
    assert known.matter is Matter.DOGS
