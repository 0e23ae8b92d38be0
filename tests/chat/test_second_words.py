"""What runners say next, in a few words: it completes, corrects or closes, and loses nothing."""

from datetime import date

import pytest

from bot.domain.log.results import ResultKind
from bot.domain.quantities import Distance, Duration
from tests.chat.conversation import MONDAY_7_AM, Conversation, conversation

TODAY = MONDAY_7_AM.date()


async def told(talk: Conversation, language: str, *messages: str) -> str:
    await talk.meets()
    if language != "en":
        await talk.says(f"language {language}")
    said: list[str] = []
    for message in messages:
        said = await talk.says(message)
    return "\n".join(said)


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("de", "5 km nach der Nacht", "31 40", "5 km in 31:40"),
        ("en", "long run 18 km", "1:47", "18 km in 1:47:00"),
        ("es", "tirada larga 18 km", "1:47", "18 km en 1:47:00"),
        ("es", "8 km 45:10", "eso fue ayer, hoy descanso", "para el dom 22 nov"),
        ("de", "8 km 45:10", "das war gestern, heute Pause", "So 22. Nov."),
        ("fr", "8 km 45'10", "c'était il y a deux jours", "pour le sam. 21 nov."),
        ("es", "8 km 45:10", "fue hace dos días", "para el sáb 21 nov"),
        ("fr", "5 milles en 47:30", "non attends, 5 km, le tapis était en km", "5 km en 47:30"),
        ("en", "5 miles 47:30", "no wait, 5 km, the treadmill was in km", "in 47:30"),
        ("fr", "KV 3,8 km 48:30", "c'était une course, dossard 112", "Course, 3,8 km en 48:30"),
        ("es", "10 km 55:00", "fue carrera, la popular de mi pueblo", "Carrera, 10 km en 55:00"),
        ("en", "10k 55:00", "it was a race, bib 112", "Race, 10 km in 55:00"),
        ("fr", "10 km 52'", "52'30 pour être précis", "10 km en 52:30"),
        ("es", "10 km 52:00", "52 y medio para ser justos", "10 km en 52:30"),
        ("es", "pasame la tirada larga al sábado", "no, dejala el domingo nomás", "queda como"),
        ("fr", "mets ma sortie longue samedi", "non laisse dimanche", "tout reste comme avant"),
        ("es", "6 km 36:00", "me quedó molestando el isquio derecho", "de 0 a 10?"),
        ("es", "22 km por Ganekogorta", "2h41", "22 km en 2:41:00"),
        ("en", "ran 4k this morning!", "31 40", "4 km in 31:40"),
        ("en", "3k 24:10", "that was yesterday btw", "3 km in 24:10"),
        ("de", "7 km 45:15", "das war übrigens gestern", "7 km in 45:15"),
        ("en", "5x800 2:38 2:36 2:35 2:37 2:31", "first was 2:33 mb", "2:33, 2:36"),
        ("es", "18 km 2:05", "18 no, 19", "19 km en 2:05:00"),
        ("en", "8 km 45:00", "8 no, 9", "9 km in 45:00"),
        ("de", "5 km 19:48", "war ein Wettkampf", "Wettkampf, 5 km in 19:48"),
        ("en", "5k 19:48", "it was a race", "Race, 5 km in 19:48"),
        ("en", "5k 19:48", "that was a time trial", "Time trial, 5 km in 19:48"),
        ("en", "8k 45:10", "no, 9", "9 km in 45:10"),
        ("en", "8k 55:00", "scrap that it was nine k", "9 km in 55:00"),
        ("en", "8 km 52.10", "soz 53.10", "8 km in 53:10"),
        ("de", "6 km 35:40", "Ach nein, das war vom Montag", "6 km in 35:40"),
        ("es", "3 km 29 min", "pero eso fue ayer profe", "3 km en 29:00"),
        ("es", "22k 2h25", "22.6 según el reloj", "22,6 km en 2:25:00"),
        ("fr", "7 km 38:40", "Finalement supprime-la, c'était de la marche", "Retiré de ton"),
        ("es", "8 km 45:10", "perdón, fueron 9", "9 km en 45:10"),
        ("de", "8 km 45:10", "nee, 46", "8 km in 46:00"),
        ("en", "8k 45:10", "edit: 44:30", "8 km in 44:30"),
        ("en", "8k 45:10", "change the distance to 9k", "9 km in 45:10"),
        ("es", "8 km 45:10", "no, 46:30, el resto caminando", "8 km en 46:30"),
        ("es", "4x400 94 93 95 92", "el segundo 91", "1:34, 1:31, 1:35, 1:32"),
        ("en", "4x400 94 93 95 92", "first one was 92", "1:32, 1:33, 1:35, 1:32"),
        ("en", "4x400 94 93 95 92", "the 3rd rep 96", "1:34, 1:33, 1:36, 1:32"),
        ("fr", "4x400 94 93 95 92", "c'est 96 pas 95", "1:34, 1:33, 1:36, 1:32"),
        ("en", "8k 45:10", "oops that was my wife's run", "Taken back: 8 km in 45:10"),
        ("de", "8 km 45:10", "war gar nicht ich, das war meine Frau", "Zurückgenommen: 8 km"),
        ("es", "8 km 45:10", "no fui yo, fue mi mujer", "Quitado de tu diario: 8 km"),
        ("es", "8 km 45:10", "era de mi hermano", "Quitado de tu diario: 8 km"),
        ("fr", "8 km 45:10", "efface, je l'ai mis deux fois", "Retiré de ton journal"),
        (
            "en",
            "5k race 24:50",
            "no that was my dad i just held the dog",
            "Taken back: Race, 5 km",
        ),
        ("en", "8k 45:10", "that was my wife, I was at work", "Taken back: 8 km"),
        ("de", "8 km 45:10", "des war d'Oide, ned i", "Zurückgenommen: 8 km"),
        ("de", "8 km 45:10", "das war mein Bruder, ich hab gearbeitet", "Zurückgenommen: 8 km"),
        ("de", "4x400: 92, 91, 93, 90", "die dritte war 91, ned 93", "1:32, 1:31, 1:31, 1:30"),
        ("de", "TT 1 Meile: 5:31,4", "elektronisch gestoppt, offiziell 5:31,9", "5:31,9"),
        ("en", "TT 1 mile: 5:31.4", "hand timed, official 5:31.9", "5:31.9"),
        ("de", "Zehn Kilometer gelaufen", "dreiafuchzg Minutn", "10 km in 53:00"),
        ("de", "Heute waren es 6 km", "Die Zeit habe ich leider nicht genommen.", "6 km"),
        ("de", "4x1000 4:31 4:29 4:30 4:26", "Trabpause war 400 m, falls das hilft", "Danke fürs"),
        ("de", "3 km Laufband dann Schienbein dann Schluss", "4 von 10 rechts", "Heute nicht"),
        ("en", "3k treadmill then shin then stopped", "2 of 10", "At 2/10"),
        ("es", "9k 45:10", "domingo", "9 km en 45:10"),
        ("fr", "14 km en 1 h 31", "Pardon, dimanche.", "14 km en 1:31:00"),
        ("es", "5K en 24:18", "ese fue el vecino, yo hice 24:21", "5 km en 24:21"),
        ("fr", "5 km en 27 minutes", "non ça c'est ma blonde, moé c'est 31", "5 km en 31:00"),
        ("en", "5k 27:00", "no that was my wife, mine was 31", "5 km in 31:00"),
        ("de", "5 km 27:00", "nein das war meine Frau, ich hatte 31", "5 km in 31:00"),
        ("es", "21 km 2:05:00", "perdón, hizo. Mi mujer. Yo manejé.", "Quitado de tu diario"),
        ("fr", "8 km 45:10", "cetait le gran pas moi lol", "Retiré de ton journal"),
        ("fr", "4x400 94 93 95 92", "Erreur de lecture : la quatrième en 90", "1:35, 1:30"),
        ("fr", "4x400 94 93 95 92", "jai menti la 3e c 97", "1:33, 1:37, 1:32"),
        ("es", "3 km en 32 minutos", "ay no que eran veintitrés me baila todo", "3 km en 23:00"),
        ("es", "31 km, 4 horas", "corregí: 3h40, dejé el reloj prendido", "31 km en 3:40:00"),
        ("fr", "footing 40min", "laisse tomber cetait 20 jsuis rentré", "20:00"),
        ("fr", "5 km 23:48", "en course hein pas a lentrainement", "Course, 5 km en 23:48"),
        ("fr", "17 km 1h44", "J'oubliais : 138 de moyenne au cardio.", "FC 138"),
        ("es", "8x200 a 46", "descanso 200 trote", "8 × 200 m"),
    ],
)
async def test_a_few_words_complete_or_correct_what_was_told(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        assert must in (await told(talk, language, first, second)).replace("<b>", "")


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "5k race 24:50 on 14 November", "no, on the 15th"),
        ("en", "5k race 24:50 on 14 November", "it was on the 15th of November"),
        ("de", "Am 14. November war der Frauenlauf, 5 km in 38:57.", "Nein, am 15."),
        ("de", "Am 14. November, 5 km in 38:57.", "Nein, am 15., es war ja der Volkstrauertag."),
    ],
)
async def test_the_day_is_put_right_by_its_number(
    new_sqlite: str, language: str, first: str, second: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await told(talk, language, first, second)
        async with talk.open_work() as work:
            kept = await work.log.results_between(talk.person, date(2026, 11, 14), TODAY)
    assert [(entry.day, entry.result.distance) for entry in kept] == [
        (date(2026, 11, 15), Distance(5000))
    ]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fr", "8x200 44 43 44 44 43 43 42", "hein quoi"),
        ("fr", "8x200 44 43 44 44 43 43 42", "nah j'ai lâché"),
        ("es", "la milla en seis cuarenta", "una prueba en la pista"),
        ("es", "4x400 94 93 95 92", "la última fue de 200 jaja ya no pude, 48"),
        ("de", "10 km in 50:00 @ 5:30/km", "die Zeit stimmt, Pace war Quatsch"),
    ],
)
async def test_an_answer_that_is_not_understood_loses_no_figure(
    new_sqlite: str, language: str, first: str, second: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await told(talk, language, first, second)
        async with talk.open_work() as work:
            kept = [
                e.result
                for e in await work.log.results_between(
                    talk.person, MONDAY_7_AM.date(), MONDAY_7_AM.date()
                )
            ]
    assert all(result.splits or (result.distance and result.duration) for result in kept)


async def test_the_missing_time_is_added_to_the_others(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna", "fr") as talk:
        reply = await told(talk, "fr", "8x200 44 43 44 44 43 43 42", "ouin 41")
    assert "44, 43, 44, 44, 43, 43, 42, 41" in reply


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("es", "me duele la cadera", "ya no, se me pasó"), ("en", "my hip hurts", "no, it's gone")],
)
async def test_pain_that_is_gone_is_no_run_left_out(
    new_sqlite: str, language: str, first: str, second: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await told(talk, language, first, second)
        async with talk.open_work() as work:
            kept = [
                e.result
                for e in await work.log.results_between(
                    talk.person, MONDAY_7_AM.date(), MONDAY_7_AM.date()
                )
            ]
    assert ResultKind.SKIP not in {result.kind for result in kept}


async def test_the_number_of_a_room_says_not_how_much_it_hurts(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna", "de") as talk:
        reply = await told(talk, "de", "Ferse zwickt", "muss los, Alarm auf Zimmer 4")
    assert "Heute nicht" not in reply


@pytest.mark.parametrize(
    ("language", "second"),
    [
        ("en", "it was with my wife"),
        ("en", "that was my wife's birthday"),
        ("en", "it was my coach's idea"),
        ("fr", "c'était avec ma femme"),
        ("de", "meine Frau war auch da"),
        ("es", "no fui a correr con ella"),
        ("es", "fue la carrera de la mujer!!"),
    ],
)
async def test_who_else_is_spoken_of_takes_no_run_back(
    new_sqlite: str, language: str, second: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await told(talk, language, "8 km 45:10", second)
        async with talk.open_work() as work:
            kept = await work.log.results_between(talk.person, TODAY, TODAY)
    assert any(entry.result.distance is not None for entry in kept)


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "8k 45:10", "hr avg was 152", "HR 152"),
        ("de", "8 km 45:10", "puls war 152 im Schnitt", "HF 152"),
        ("es", "8 km 45:10", "pulso medio 152", "FC 152"),
        ("fr", "8 km 45:10", "fc moyenne 152", "FC 152"),
        ("en", "8k 45:10", "it was on the treadmill", "Noted for"),
        ("en", "8k 45:10", "felt awful tbh", "Some days the legs don't come"),
        ("en", "16k 1:32", "last 3k at mp", "Noted for 16 km"),
        ("en", "4x400 94 93 95 92", "with 90s rest", "Noted for 4 × 400 m"),
        ("de", "4x400 94 93 95 92", "mit 90 sek Pause", "Notiert zu 4 × 400 m"),
        ("es", "4x400 94 93 95 92", "con 90 s de descanso", "Lo apunto en tu salida: 4 × 400 m"),
        ("fr", "4x400 94 93 95 92", "6 km au total", "C’est noté pour 4 × 400 m"),
        ("en", "4x400 94 93 95 92", "7/10, hr 168", "effort 7 · HR 168"),
        ("es", "hoy no puedo", "trabajo hasta tarde", "El trabajo paga las zapatillas"),
        ("en", "ran 5", "i never timed it", "5 km</b> stays as it is"),
        ("de", "5 km gelaufen", "keine Ahnung wie lang", "5 km</b> bleibt, wie es ist"),
        ("es", "corrí 5 km", "ni idea del tiempo", "5 km</b> se queda como está"),
        ("fr", "couru 5 km", "aucune idée du temps", "Rien ne change pour 5 km</b>"),
        ("en", "10k race 52:10", "legs gone at 8k", "Some days the legs don't come"),
        ("en", "8k 45:10", "knee hurt after 3k", "How much does the knee hurt"),
        ("en", "8x200 done", "44 43 44 44 43 43 42 44", "44, 43, 44, 44, 43, 43, 42, 44"),
        ("de", "6 x 800 m gelaufen", "3:41, 3:40, 3:40, 3:39, 3:39, 3:36", "3:39, 3:39, 3:36"),
        ("de", "10x400 fertig", "alle 84", "1:24, 1:24, 1:24"),
        ("es", "series 5x1000", "4.25 4.20 4.22 4.18 4.15", "4:25, 4:20, 4:22, 4:18, 4:15"),
        ("fr", "6 x 1000 m", "tous à 4:10", "4:10, 4:10, 4:10"),
        ("en", "10k 55:10", "oh and 240 m of climb", "stays as it is"),
        ("en", "10k 55:10", "cadence was 172", "stays as it is"),
        ("de", "10 km in 55:10", "waren 240 Höhenmeter", "bleibt, wie es ist"),
        ("en", "10k 55:10", "ran with Sarah", "stays as it is"),
        ("es", "10 km en 55:10", "podría haber hecho más", "Lo apunto en tu salida: 10 km"),
        ("fr", "10 km en 55:10", "couru avec Sarah", "Rien ne change pour"),
        ("en", "10k 55:10", "ran again with Sarah", "What did you run?"),
        ("en", "10k 55:10", "pb by 2 mins", "Race, 10 km in 55:10"),
        ("de", "10 km in 55:10", "Bestzeit um 2 Minuten", "Wettkampf, 10 km in 55:10"),
        (
            "en",
            "4x400 94 93 95 92",
            "the second one was 91 and the last one 90",
            "1:34, 1:31, 1:35, 1:30",
        ),
        ("en", "4x400 94 93 95 92", "oh wait the 2nd 90 and the 4th 89", "1:34, 1:30, 1:35, 1:29"),
        (
            "de",
            "4x400 94 93 95 92",
            "der zweite war 91 und der letzte 90",
            "1:34, 1:31, 1:35, 1:30",
        ),
        (
            "es",
            "4x400 94 93 95 92",
            "la segunda en 91 y la última en 90",
            "1:34, 1:31, 1:35, 1:30",
        ),
        ("fr", "4x400 94 93 95 92", "le deuxième 91 et le dernier 90", "1:34, 1:31, 1:35, 1:30"),
    ],
)
async def test_what_is_told_besides_goes_with_what_was_logged(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        reply = (await told(talk, language, first, second)).replace("<b>", "")
    assert must in reply


async def test_what_is_told_besides_changes_no_figure(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        await told(talk, "en", "4x400 94 93 95 92", "with 90s rest", "so 6k total", "hr 168")
        async with talk.open_work() as work:
            [kept] = await work.log.results_between(talk.person, TODAY, TODAY)
    assert [split.seconds for split in kept.result.splits] == [94, 93, 95, 92]
    assert (kept.result.recovery, kept.result.distance) == (Duration(90), Distance(6000))
    assert kept.result.heart_rate == 168


@pytest.mark.parametrize(
    ("second", "logged"),
    [("is that ok?", False), ("tomorrow on the treadmill", False), ("my knee hurts", False)],
)
async def test_a_question_a_plan_and_pain_are_not_told_besides(
    new_sqlite: str, second: str, logged: bool
) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        assert ("Noted for" in await told(talk, "en", "8k 45:10", second)) is logged


async def test_a_distance_is_never_taken_for_seconds(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna", "es") as talk:
        assert "4 km" in await told(talk, "es", "hoy corrí", "4 km pero no vi la hora jaja")


async def test_what_is_asked_about_pain_is_answered_and_puts_no_run_right(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna", "fr") as talk:
        reply = await told(talk, "fr", "j'ai mal au genou", "5 mais quand je cours")
    assert "Pas aujourd’hui" in reply


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "10k in 20 min", "no no an hour ten", "10 km in 1:10:00"),
        ("es", "diez kilómetros en veinte minutos", "no, una hora diez", "10 km en 1:10:00"),
        ("en", "8 km in fifty one minutes", "no that was fifty seven not fifty one", "in 57:00"),
        ("fr", "5 km en 40 minutes", "Oups, c'était 5 milles en 1 h 06.", "en 1:06:00"),
        ("en", "5k", "no idea, never timed it", "<b>5 km"),
        ("fr", "7 km", "pas regardé ma montre", "<b>7 km"),
        ("de", "heute 5 km", "38 Minuten, wenn ich mich recht erinnere", "5 km in 38:00"),
    ],
)
async def test_a_time_in_any_words_takes_its_place(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        replies = await told(talk, language, first, second)
    assert must in replies


@pytest.mark.parametrize(
    ("language", "first", "second", "must"),
    [
        ("en", "8k on 31 February 45:10", "Sunday", "Logged for Sun 22 Nov"),
        ("en", "ran 5 km in 30:20 the other day", "yesterday", "Logged for Sun 22 Nov"),
        ("en", "5k in 30:20 at the weekend", "oh, Saturday", "Logged for Sat 21 Nov"),
        ("de", "neulich 5 km in 38 Minuten", "am Dienstag", "Eingetragen für Di 17. Nov."),
        ("es", "el otro día 9 km en 53 min", "el domingo con el club", "dom 22 nov"),
        ("fr", "l'autre jour 8 km en 1h05", "hier", "dim. 22 nov."),
    ],
)
async def test_a_run_of_some_day_is_asked_for_its_day(
    new_sqlite: str, language: str, first: str, second: str, must: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        replies = await told(talk, language, first, second)
    assert must in replies


async def test_a_day_in_a_comparison_asks_for_no_day(anna: Conversation) -> None:
    [reply] = await anna.says("10k in 55:10, felt better than the other day")

    assert reply.startswith("Logged: <b>10 km")


async def test_a_run_that_is_moved_to_another_day_is_said_back_with_that_day(
    new_sqlite: str,
) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        said = await told(talk, "en", "5 km 32:00", "that was yesterday now that I think of it")
    assert "Corrected, for Sun 22 Nov: <b>5 km in 32:00" in said


@pytest.mark.parametrize(
    ("language", "first", "second", "asked"),
    [
        ("en", "5 km 32:00", "5.6 km", "so <b>5.6 km in 32:00"),
        ("de", "5 km 32:00", "5,6 km", "also <b>5,6 km in 32:00"),
        ("es", "5 km 32:00", "5,6 km", "o sea <b>5,6 km en 32:00"),
        ("fr", "5 km 32:00", "5,6 km", "donc <b>5,6 km en 32:00"),
        ("en", "5 km 32:00", "33:10", "so <b>5 km in 33:10"),
    ],
)
async def test_a_lone_figure_after_a_run_may_be_of_that_run(
    new_sqlite: str, language: str, first: str, second: str, asked: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        assert asked.replace("<b>", "") in (await told(talk, language, first, second)).replace(
            "<b>", ""
        )


async def test_a_time_with_its_day_is_of_another_run(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        assert "what did you run" in await told(talk, "en", "6 km 36:00", "48:20 today")


async def test_a_lone_figure_corrects_the_run_or_is_another(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        await told(talk, "en", "5 km 32:00", "5.6 km")
        assert "5.6 km in 32:00" in "".join(await talk.presses("The same run"))
        await talk.says("7 km")
        assert "7 km" in "".join(await talk.presses("Another run"))
        assert "5.6 km" in "".join(await talk.says("how far did I run this week?"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the 3rd was 93 and 4th 91"),
        ("en", "second 93, third 91"),
        ("de", "der dritte war 93 und der vierte 91"),
        ("es", "el tercero 93 y el cuarto 91"),
        ("fr", "le troisième 93 et le quatrième 91"),
    ],
)
async def test_several_reps_are_put_right_by_their_places(
    new_sqlite: str, language: str, text: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        said = await told(talk, language, "4x400 94 93 95 92", text)
    assert "1:33, 1:31" in said


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "not running today, work", "went after all, 5 km 27:30"),
        ("de", "heute kein Lauf, Arbeit", "doch noch gelaufen, 5 km in 27:30"),
        ("es", "hoy no corro, guardia", "al final sí, 5 km en cinta 27:30"),
        ("fr", "pas couru aujourd'hui, trop de boulot", "finalement j'y suis allé, 5 km 27:30"),
        ("fr", "repos aujourd'hui", "finalement sortie 5 km 27'30"),
    ],
)
async def test_a_run_after_all_takes_the_place_of_the_day_left_out(
    new_sqlite: str, language: str, first: str, second: str
) -> None:
    async with conversation(new_sqlite, "Anna", language) as talk:
        await told(talk, language, first, second)
        async with talk.open_work() as work:
            kept = await work.log.results_between(talk.person, TODAY, TODAY)
    assert [entry.result.distance for entry in kept] == [Distance(5000)]


async def test_who_is_ill_and_ran_keeps_both(new_sqlite: str) -> None:
    async with conversation(new_sqlite, "Anna") as talk:
        await told(talk, "en", "no run today, I have a cold", "went after all, 5 km 27:30")
        async with talk.open_work() as work:
            kept = await work.log.results_between(talk.person, TODAY, TODAY)
    assert {entry.result.kind for entry in kept} >= {ResultKind.SKIP}
