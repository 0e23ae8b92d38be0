"""What a question is about, where a common word beside it speaks for something else."""

import pytest

from bot.domain.knowledge import Matter
from bot.understanding.meaning.asked_knowledge import read_knowledge


@pytest.mark.parametrize(
    ("language", "text", "matter"),
    [
        ("en", "If I dropped 4 kg, would I run faster?", Matter.WEIGHT),
        ("de", "Wenn ich 5 Kilo weniger wiege, laufe ich dann schneller?", Matter.WEIGHT),
        ("es", "¿Si pierdo 3 kilos correré más rápido?", Matter.WEIGHT),
        ("fr", "Si je perds 4 kg, je courrai plus vite avec le groupe ?", Matter.WEIGHT),
        ("en", "33 degrees on Tuesday, 8x200 after work at 6. Do it or leave it?", Matter.HEAT),
        ("es", "Mañana 36 grados y tocan 8x200 por la tarde, ¿los hago o no?", Matter.HEAT),
        ("fr", "Jeudi 33 degrés et 8x200 prévus à 19 h, je les fais ou pas ?", Matter.HEAT),
        ("en", "30 km tomorrow, start at 6. What do I eat?", Matter.EAT_BEFORE),
        ("es", "Mañana 30 km, salgo a las 6. ¿Qué puedo comer?", Matter.EAT_BEFORE),
        ("fr", "Demain 30 km, départ 6 h. Que manger ?", Matter.EAT_BEFORE),
        (
            "de",
            "Hier ist alles platt wie ein Brett. Was mache ich mit Bergsprints?",
            Matter.NO_HILL,
        ),
        (
            "es",
            "Vivo en La Mancha, todo plano. ¿Qué hago con las cuestas, un puente?",
            Matter.NO_HILL,
        ),
        ("fr", "C'est tout plat ici, je fais quoi pour les côtes ?", Matter.NO_HILL),
        ("en", "How many hills should I do to begin with?", Matter.HILLS_HOW),
        ("de", "Wie viele Bergsprints soll ich mit 57 machen?", Matter.HILLS_HOW),
        ("es", "¿Cuántas cuestas tengo que hacer?", Matter.HILLS_HOW),
        ("en", "No more track here. How do I measure my 200s?", Matter.NO_TRACK),
        ("de", "Wie messe ich die 400er ohne Bahn ab?", Matter.NO_TRACK),
        ("es", "¿Cómo mido los 200 sin pista?", Matter.NO_TRACK),
        (
            "de",
            "Meine Kumpels laufen in 4 Wochen einen 10-Meilen-Lauf. Darf ich mit?",
            Matter.RACE_SOON,
        ),
        (
            "es",
            "Mis amigos corren una carrera de 10 millas en 3 semanas, ¿puedo?",
            Matter.RACE_SOON,
        ),
        ("fr", "Des amis font un 10 miles dans 4 semaines, je peux ?", Matter.RACE_SOON),
        ("de", "Ich bin 72. Kann ich noch schneller werden?", Matter.MASTERS),
        ("es", "Con 73 años, ¿todavía puedo mejorar?", Matter.MASTERS),
        ("fr", "À 74 ans, est-ce que je peux encore progresser ?", Matter.MASTERS),
    ],
)
def test_a_question_is_of_what_it_names(language: str, text: str, matter: Matter) -> None:
    known = read_knowledge(text, language)

    assert known is not None
    assert known.matter is matter
    assert known.is_asked
