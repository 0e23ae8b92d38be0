"""German, as runners write it: what each word is about, and its spellings."""

WORDS = {
    # -- units
    "unit.km": "km, kms, k, kilometer, kilometern",
    "unit.mi": "mi, meile, meilen",
    "unit.m": "m, meter, metern",
    "unit.yd": "yard, yards",
    "unit.lap": "runde, runden, stadionrunden, bahnrunden, stadionrunde",
    "unit.h": "h, std, stunde, stunden, stdn",
    "unit.min": "min, mins, minute, minuten",
    "unit.s": "s, sek, sekunde, sekunden, sec",
    "unit.kmh": "km/h, kmh, stundenkilometer, km pro stunde",
    "unit.mph": "mph",
    "unit.c": "c, grad celsius, grad c, grad",
    "unit.f": "f, grad fahrenheit",
    "unit.bpm": "bpm, schläge, schlägen",
    "unit.spm": "spm, schritte pro minute",
    "unit.kcal": "kcal, kalorien, cal",
    "unit.watt": "w, watt",
    "unit.kg": "kg, kilo",
    "unit.other": (
        "prozent, schritte, jahre, wochen, tage, monate, bier, kaffee, leute, mal die woche, mal "
        "pro woche, hunde, personen, tagen, höhe"
    ),
    "per.km": (
        "pro km, pro kilometer, min/km, /km, je km, der km, den km, minuten pro kilometer, min "
        "pro km, auf den kilometer, auf den km, er schnitt, er pace"
    ),
    "per.mi": "pro meile, min/mi, /mi, /meile",
    # -- numbers in words
    "n.1": "ein, eine, einen, eins, einer",
    "n.2": "zwei, ein paar",
    "n.3": "drei",
    "n.4": "vier",
    "n.5": "fünf",
    "n.6": "sechs",
    "n.7": "sieben",
    "n.8": "acht",
    "n.9": "neun",
    "n.10": "zehn",
    "n.12": "zwölf",
    "n.15": "fünfzehn",
    "n.20": "zwanzig",
    "n.30": "dreißig",
    "n.40": "vierzig",
    "n.45": "fünfundvierzig",
    "n.50": "fünfzig",
    "n.60": "sechzig",
    "half_hour": "halbe stunde, eine halbe stunde, ne halbe stunde, halben stunde",
    "one_hour": "eine stunde, einer stunde, ne stunde",
    "hour_half": "anderthalb stunden, eineinhalb stunden, 1 1/2 stunden",
    "half_of": "halbe, eine halbe",
    "ordinal.1": "erste, ersten, erster, die ersten, die erste",
    "ordinal.-1": "letzte, letzten, letzter, die letzte, die letzten, der letzte, den letzten",
    "others": "der rest, die restlichen, die übrigen, die anderen, rest",
    # -- glue
    "times": "x, mal, à, a",
    "sets_of": "serien, serien à, sätze, blöcke, sets, serien von, serien mit",
    "reps_of": (
        "wiederholungen, wdh, läufe, wiederholungen über, wiederholungen à, intervalle à, "
        "intervalle von, intervalle, intervalle über"
    ),
    "of": "von, von den, der, von 4 geplanten",
    "out_of": "von",
    "glue": (
        "in, die, der, das, den, dem, ein, eine, einen, und, mit, für, bei, auf, um, ich, war, "
        "waren, ist, sind, hab, habe, bin, mein, meine, meiner, meinem, im, am, zu, es, ca, "
        "wieder, dann noch, noch, da, mir, mich, so, auch, über"
    ),
    "at": "@, in, mit, bei, im schnitt, à, zu, je, um, um die",
    "for": "für",
    "and": "und, u",
    "approx": (
        "etwa, ungefähr, ca, circa, rund, knapp, fast, gut, vielleicht, so um die, um die, so "
        "etwa, glaube, schätze, zirka, vermutlich, meistens, meist, größtenteils"
    ),
    "avg": (
        "schnitt, im schnitt, durchschnitt, durchschnittlich, ø, mittel, im mittel, im "
        "durchschnitt, durchschnitt von, schnitt von, schnitt war"
    ),
    "max": "max, maximal, maximum, maximalpuls, max puls, maximale",
    "each": "je, jeweils, pro lauf, jede, jeder, pro wiederholung, jedes, jeweils in, jede in",
    "all": "alle, alle in, allesamt, alle mit",
    "between": "zwischen, von",
    "range_to": "bis, und",
    "with": "mit, plus, inkl, inklusive, einschließlich",
    "then": "dann, danach, anschließend, gefolgt von, und dann, hinterher",
    "but": "aber, jedoch, nur, doch, sondern, trotzdem, eigentlich, leider, dafür",
    "off": "mit pause, bei",
    "part": "letzte, letzten, ersten, davon, inkl, inklusive, zum schluss, am ende, letzter",
    # -- what is run
    "ran": (
        "gelaufen, lief, gejoggt, bin gelaufen, gemacht, geschafft, absolviert, lauf, runde "
        "gedreht, laufen, war laufen, gerannt, joggen, dauerlauf, hab gemacht, beendet, geschafft "
        "in, lauf gemacht, bin, zurückgelegt, gejogged"
    ),
    "past": (
        "gelaufen, lief, gejoggt, gemacht, geschafft, absolviert, war, wurde, hatte, habe, hab, "
        "beendet, wurden"
    ),
    "easy": (
        "locker, easy, lockerer, ruhig, entspannt, gemütlich, langsam, lockerer lauf, lockeren, "
        "regeneration, regenerativ, ga1, grundlage, lockere, regenerationslauf, ruhiger, "
        "lockeres, entspannter, gemütlicher, lockerer dauerlauf"
    ),
    "long": (
        "langer lauf, lang, langer, langen, longrun, long run, langen lauf, lange runde, der "
        "lange, lange einheit"
    ),
    "steady": (
        "tempo, schwelle, tempolauf, tempodauerlauf, tdl, fahrtspiel, steigerungslauf, ga2, "
        "zügig, schwellenlauf"
    ),
    "marathon_pace": (
        "marathontempo, renntempo, wettkampftempo, mrt, hmrt, zieltempo, marathonrenntempo"
    ),
    "pace": "pace, tempo, schnitt, pace von, durchschnittspace, durchschnittstempo",
    "intervals": (
        "intervalle, intervall, wiederholungen, training, einheit, tempoeinheit, bahntraining, "
        "intervalltraining, tempoläufe"
    ),
    "ladder": "pyramide, leiter, treppe",
    "strides": "steigerungen, steigerungsläufe, steigerer, steigerung, antritte, strides",
    "hills": (
        "hügel, bergsprints, berge, hügelsprints, bergläufe, anstiege, bergan, hügelläufe, "
        "bergsprint, bergaufsprints"
    ),
    "hilly": "hügelig, bergig, wellig, profiliert, viele höhenmeter, viele hügel",
    "race": (
        "wettkampf, rennen, netto, brutto, nettozeit, volkslauf, zielzeit, gerannt im wettkampf, "
        "stadtlauf, beim rennen, im rennen, straßenlauf, platzierung, bruttozeit"
    ),
    "trial": (
        "zeitlauf, testlauf, vollgas, test, all out, volle pulle, alles gegeben, leistungstest, "
        "auf zeit, am anschlag, so schnell ich konnte, meilentest"
    ),
    "marathon": "marathon, der marathon, den marathon",
    "half_marathon": "halbmarathon, hm, halber, halben marathon, halbmarathons",
    "parkrun": "parkrun",
    "virtual": "trainingslauf, als training, im training, nur training, pacer",
    "known_race": (
        "silvesterlauf, firmenlauf, nachtlauf, stadtlauf, berlin, hamburg, frankfurt, münchen, "
        "köln, wien, hannover"
    ),
    "pr": "bestzeit, persönliche bestzeit, pb, neue bestzeit, rekord, pbz",
    "pr_is": (
        "meine bestzeit ist, bestzeit ist, letzte woche, letztes mal, alte bestzeit, bisherige "
        "bestzeit, normalerweise, sonst, als, schneller als, langsamer als, vorher, meine "
        "bestzeit liegt bei, statt bisher, alt, alte"
    ),
    "dnf": (
        "dnf, aufgegeben, ausgestiegen, abgebrochen, nicht beendet, nicht gefinisht, "
        "ausgeschieden, nicht ins ziel"
    ),
    "goal_word": (
        "ziel, ziel war, geplant, geplant waren, geplant war, vorgabe, soll, sollte, sollten, "
        "plan war, statt, anstatt, eigentlich wollte, wollte, unter, sub, laut plan, vorgesehen, "
        "anstelle von, zielzeit"
    ),
    "treadmill": "laufband, auf dem laufband, band",
    "trail": "trail, wald, gelände, im gelände, waldweg",
    "track": "bahn, auf der bahn, stadion, tartanbahn",
    "warmup": "einlaufen, aufwärmen, eingelaufen, warmlaufen, warm gelaufen, warmup, el, ein",
    "cooldown": "auslaufen, ausgelaufen, cooldown, al, auslauf, aus",
    "recovery": (
        "pause, pausen, trabpause, tp, gehpause, erholung, trab, traben, getrabt, trabpausen, "
        "zwischendurch, serienpause, satzpause, dazwischen, gehen, gp, gehpausen, standpause, p, "
        "r"
    ),
    "total": "gesamt, insgesamt, total, gesamtdistanz, zusammen, gesamtzeit, in summe",
    "distance_label": "distanz, strecke, entfernung",
    "time_label": "zeit, dauer, laufzeit, bewegungszeit, zeit in bewegung",
    "elapsed": "verstrichene zeit, bruttozeit mit pausen, gesamtzeit mit pausen",
    "lap_label": "lauf, runde, nr, nummer, wdh, intervall",
    "hr": (
        "puls, hf, herzfrequenz, durchschnittspuls, puls im schnitt, herzschlag, ø puls, "
        "durchschnittliche herzfrequenz, hr, puls ø, maximalpuls, max puls"
    ),
    "cadence": "kadenz, schrittfrequenz, trittfrequenz, sf",
    "rpe": "rpe, anstrengung, belastung, gefühlt, borg, anstrengungsgrad, belastungsempfinden",
    "elevation": (
        "d+, höhenmeter, hm anstieg, anstieg, hm bergauf, hm positiv, höhe, höhenmetern"
    ),
    "incline": "steigung",
    "humidity": "luftfeuchtigkeit, luftfeuchte",
    "slept": "geschlafen, schlaf",
    "age": "alter",
    "week_total": (
        "diese woche, in der woche, wochenkilometer, wochenumfang, diesen monat, in dieser woche"
    ),
    "clock_time": "uhr, um",
    "place": "platz, rang, platzierung, startnummer",
    # -- how it was
    "felt_good": (
        "gut, super, stark, klasse, toll, prima, sehr gut, genial, perfekt, spitze, top, bestens, "
        "gute beine, lief gut, fühlte mich gut, zufrieden, richtig gut, hammer, mega, geil, "
        "fantastisch, spaß gemacht, leicht, hat spaß gemacht, frisch, wunderbar"
    ),
    "felt_bad": (
        "schlecht, mies, furchtbar, katastrophe, schrecklich, zäh, gequält, schwach, übel, "
        "grauenhaft, nicht gut, eingebrochen, qual, mühsam, gelitten, desaster"
    ),
    "fatigue": (
        "müde, kaputt, platt, schwere beine, erschöpft, beine schwer, ausgelaugt, schwer, tot, k "
        "o, muskelkater, schlapp, schwerfällig, total fertig, beine müde, müde beine, im eimer, "
        "tote beine"
    ),
    "hard": "hart, anstrengend, schwierig, heftig",
    "heat": "heiß, hitze, warm, schwül, sehr heiß, hotsign, sonne, zu heiß, sommerhitze",
    "cold": "kalt, eiskalt, frost, schnee, coldsign, eisig, glatt",
    "wind": "wind, windig, gegenwind, stürmisch, starker wind",
    "rain": "regen, geregnet, nass, regnerisch, regnet",
    "fine": (
        "gut, ok, okay, keine probleme, kein problem, problemlos, alles gut, schmerzfrei, besser, "
        "weg, wieder gut, beschwerdefrei, unauffällig, ohne probleme, hält, in ordnung, nichts "
        "gespürt, wieder fit, gesund, ruhig"
    ),
    # -- done, or not
    "done": (
        "erledigt, fertig, gemacht, geschafft, abgehakt, absolviert, wie geplant, training "
        "erledigt, alles gemacht, abgeschlossen, durchgezogen, plan erfüllt, nach plan, durch, "
        "einheit erledigt, training gemacht, im kasten"
    ),
    "as_planned": "wie geplant, nach plan, planmäßig",
    "skip": (
        "ausgefallen, nicht gelaufen, ausgelassen, kein lauf, kein training, keine zeit zum "
        "laufen, nicht trainiert, geschwänzt, nicht geschafft, konnte nicht, konnte nicht laufen, "
        "fällt aus, fiel aus, ausfallen lassen, heute nicht, nicht laufen, gestrichen, verpasst, "
        "training ausgelassen, gefaulenzt, nichts gemacht, keine intervalle, kein "
        "intervalltraining, kann heute nicht, kann nicht laufen, bin nicht gelaufen, frei "
        "genommen, ausgesetzt, hab ausgesetzt, lasse ich aus, laufe heute nicht, laufe nicht, "
        "gehe nicht laufen, gehe heute nicht laufen, heute kein training, laufe heute doch nicht, "
        "heute geht nicht"
    ),
    "rest": (
        "ruhetag, pausentag, ruhe, pause heute, pausiert, ausgeruht, lauffrei, trainingsfrei, "
        "rest day, heute pause, ruhetag gemacht, pause gemacht"
    ),
    "missed_rep": (
        "letzte ausgelassen, die letzte nicht, letzten nicht, nur gemacht, die letzte "
        "ausgelassen, den letzten ausgelassen, die letzte nicht gemacht, nicht gemacht, nur "
        "geschafft, den letzten nicht, den vierten nicht, die vierte nicht, den letzten "
        "weggelassen, letzten weggelassen"
    ),
    "incomplete": (
        "aufgehört, abgebrochen, aufgegeben, musste aufhören, schluss gemacht, keine zeit mehr, "
        "aufhören, ausgestiegen, nicht mehr geschafft, vorzeitig beendet, abbruch, musste "
        "abbrechen, früher aufgehört"
    ),
    "extra": "extra, einen mehr, eine mehr, zusätzlich, noch einen drauf, zugabe",
    "instead": "statt, anstatt, stattdessen, anstelle, anstelle von",
    "reason.work": (
        "arbeit, job, büro, meeting, überstunden, arbeiten, dienst, chef, dienstreise"
    ),
    "reason.travel": "reise, flug, unterwegs, dienstreise, verreist",
    "reason.family": "familie, kinder, baby, kita",
    "reason.weather": "regen, gewitter, sturm, schnee, wetter, glatteis, unwetter, hitze, eis",
    "reason.fatigue": "müde, kaputt, erschöpft, platt, beine tot, schlapp, zu müde",
    "reason.time": (
        "keine zeit, zeitmangel, stress, zu viel zu tun, zu stressig, zeitnot, zu spät, keine "
        "zeit zum laufen"
    ),
    "reason.sleep": "verschlafen, schlecht geschlafen, kaum geschlafen",
    "reason.motivation": "keine lust, faul, unmotiviert, keine motivation, verkatert, kater",
    "cross": (
        "rad, fahrrad, rad gefahren, radfahren, schwimmen, geschwommen, crosstrainer, rudern, "
        "yoga, fitnessstudio, krafttraining, wandern, gewandert, spinning, radeln, geradelt, "
        "kraft, spaziergang, spazieren, rennrad, aquajogging, fußball, tennis, ergometer, rolle, "
        "skilanglauf"
    ),
    # -- body
    "body.knee": "knie, kniescheibe, knieschmerzen, kniescherzen, kniebeschwerden, knieprobleme",
    "body.calf": "wade, waden, wadenschmerzen, wadenprobleme, wadenkrampf",
    "body.shin": "schienbein, schienbeine, schienbeinschmerzen",
    "body.achilles": "achillessehne, achilles, achillessehnen, achillessehnenschmerzen",
    "body.ankle": "knöchel, sprunggelenk, fußgelenk, sprunggelenkschmerzen",
    "body.hamstring": "hamstring, beinbeuger",
    "body.hip": "hüfte, hüften, becken, hüftschmerzen",
    "body.foot": "fuß, füße, fußschmerzen",
    "body.heel": "ferse, fersen, fersenschmerzen",
    "body.groin": "leiste, adduktoren, leistenschmerzen",
    "body.back": "rücken, rückenschmerzen",
    "body.lower back": "unterer rücken, unteren rücken, isg, iliosakralgelenk",
    "body.glute": "gesäß, po, hintern",
    "body.quad": "quadrizeps",
    "body.thigh": "oberschenkel, oberschenkelschmerzen",
    "body.plantar fascia": "fußsohle, plantarfaszie",
    "body.toe": "zeh, zehen, zehe",
    "body.it band": "itbs, iliotibialband",
    "body.leg": "bein",
    "body.tendon": "sehne",
    "body.shoulder": "schulter, schultern",
    "body.neck": "nacken",
    "body.stomach": "magen, bauch",
    "body.chest": "brust",
    "body.head": "kopf",
    "side.left": "links, linke, linkes, linker, linken, linkem",
    "side.right": "rechts, rechte, rechtes, rechter, rechten, rechtem",
    "hurt": (
        "schmerz, schmerzen, weh, tut weh, tun weh, schmerzt, schmerzhaft, weh getan, tat weh, "
        "verletzt, verletzung, sticht, stechen, stechend, schmerzte, entzündet, wehgetan, "
        "schmerzende, muckt, entzündung, wehtut, zwickt stark, kniescherzen, knieschmerzen, "
        "wadenschmerzen, achillessehnenschmerzen, rückenschmerzen, schienbeinschmerzen, "
        "fersenschmerzen, hüftschmerzen, fußschmerzen, leistenschmerzen, oberschenkelschmerzen, "
        "sprunggelenkschmerzen, kniebeschwerden, knieprobleme, wadenprobleme, wadenkrampf, "
        "muskelschmerzen, plantarfasziitis, fersensporn, läuferknie, achillodynie, kribbelt"
    ),
    "niggle": (
        "zwickt, zwicken, fest, verhärtet, verspannt, zieht, ziehen, steif, gezwickt, verhärtung, "
        "leichtes ziehen, spannt, krampf, krämpfe, blase, blasen, seitenstechen, gezogen, "
        "zwickte, zwackt, verspannung, leichter zug"
    ),
    "acute": (
        "gezerrt, zerrung, gerissen, umgeknickt, verdreht, gestürzt, faserriss, muskelfaserriss, "
        "verstaucht, gebrochen, hingefallen, bänderriss, gestolpert"
    ),
    "limping": (
        "humpeln, humple, hinken, hinke, gehumpelt, kann nicht auftreten, kaum auftreten, humpelnd"
    ),
    "swelling": "geschwollen, schwellung, dick geworden, angeschwollen",
    "at_night": "nachts, in der nacht, in ruhe, auch in ruhe, weckt mich, im bett, nachts auch",
    "bone": "knochen, ermüdungsbruch, stressfraktur, am knochen, ermüdungsfraktur",
    "red.chest_pain": (
        "brustschmerz, brustschmerzen, schmerzen in der brust, schmerz in der brust, druck auf "
        "der brust, enge in der brust, brust tut weh, stechen in der brust, brustenge, "
        "engegefühl, druck in der brust, brust tat weh, herzschmerzen, brust schmerzt, ziehen in "
        "der brust, stiche in der brust"
    ),
    "red.fainting": (
        "ohnmächtig, ohnmacht, umgekippt, zusammengebrochen, kollabiert, bewusstlos, fast "
        "umgekippt, schwarz vor augen, kollaps, weggetreten, beinahe umgekippt, fast ohnmächtig"
    ),
    "red.dizziness": "schwindelig, schwindel, schwindlig, benommen, schwummrig",
    "red.breathlessness": (
        "atemnot, keine luft, keine luft bekommen, konnte nicht atmen, kurzatmig, luftnot, kriege "
        "keine luft, bekam keine luft, kaum luft bekommen"
    ),
    "red.palpitations": (
        "herzrasen, herzstolpern, herzklopfen, herzrhythmusstörungen, herz rast, herzflattern, "
        "herz stolpert"
    ),
    "red.confusion": "verwirrt, hitzschlag, desorientiert, orientierungslos, sonnenstich",
    "red.calf_swelling": "wade geschwollen, geschwollene wade, wade ist geschwollen, dicke wade",
    "red.numbness": (
        "linker arm taub, arm taub, gesicht taub, schmerzen im linken arm, schmerzen im arm, blut "
        "gehustet, ziehen im linken arm, taubheit im arm"
    ),
    # -- illness
    "fever": "fieber, schüttelfrost, fiebrig",
    "ill.above": (
        "halsschmerzen, halsweh, schnupfen, erkältet, erkältung, laufende nase, verschnupft, hals "
        "kratzt, halskratzen, nase zu"
    ),
    "ill.below": (
        "grippe, corona, covid, husten, bronchitis, magen darm, durchfall, erbrechen, übergeben, "
        "erbrochen, gliederschmerzen, übelkeit, magen darm infekt, lungenentzündung, gekotzt"
    ),
    "ill": (
        "krank, infekt, kränklich, unwohl, angeschlagen, krankgeschrieben, virus, migräne, "
        "kopfschmerzen"
    ),
    "others_body": (
        "sohn, tochter, kind, kinder, frau, mann, freundin, freund, baby, mutter, vater, hund, "
        "bruder, schwester, kollege, kollegin, partner, partnerin, oma, opa, meine frau, mein "
        "mann, chef, trainingspartner, er, sie"
    ),
    # -- when
    "day.yesterday": "gestern, gestern abend",
    "day.before": "vorgestern",
    "day.today": "heute, heute morgen, heute früh, heute abend, heute mittag, heute nachmittag",
    "day.monday": "montag, mo, montags",
    "day.tuesday": "dienstag, di",
    "day.wednesday": "mittwoch, mi",
    "day.thursday": "donnerstag, do",
    "day.friday": "freitag, fr",
    "day.saturday": "samstag, sa, sonnabend",
    "day.sunday": "sonntag, so",
    "ago": "vor",
    "day_count": "tagen, tage, tag",
    "on_the": "am, am den",
    "month.1": "januar, jänner",
    "month.2": "februar",
    "month.3": "märz",
    "month.4": "april",
    "month.5": "mai",
    "month.6": "juni",
    "month.7": "juli",
    "month.8": "august",
    "month.9": "september",
    "month.10": "oktober, okt",
    "month.11": "november",
    "month.12": "dezember, dez",
    "morning": "morgens, vormittags, früh, am morgen",
    "evening": "abends, nachmittags, am abend",
    # -- wishes and questions
    "future": (
        "morgen, werde, nächste woche, übermorgen, will morgen, geplant für, nächsten montag, "
        "nächsten dienstag, nächsten mittwoch, nächsten donnerstag, nächsten freitag, nächsten "
        "samstag, nächsten sonntag, laufe morgen, demnächst, gleich noch, wird nachgeholt, hole "
        "ich nach, werde ich, bald"
    ),
    "wish": (
        "möchte, will, würde gern, würde gerne, mein ziel ist, ich hoffe, träume von, wünsche "
        "mir, möchte gern, hätte gern"
    ),
    "ask": (
        "soll ich, kann ich, darf ich, welches tempo, welche pace, wie schnell, wie lange, wie "
        "viel, wie viele, wie weit, was wäre, was wenn, warum, wann, was ist, wie soll, muss ich, "
        "könnte ich, was soll, wie oft, ist es ok, können wir, was für ein, wieso, was mache ich, "
        "sollte ich, was bedeutet, wie laufe, was muss, kannst du, was steht"
    ),
    "ask_start": (
        "was, wie, warum, wann, welche, welches, welcher, soll, kann, darf, ist, muss, sind, "
        "wieso, wo, könnte, sollte, geht, gibt"
    ),
    "swap": "tauschen, vertauschen, tausch, tausche, wechseln, tauscht, tausch mal",
    "move": (
        "verschieben, verlegen, vorziehen, verschiebe, verschoben auf, kann nicht am, umlegen, "
        "verschieb"
    ),
    "pause": (
        "urlaub, pausieren, plan pausieren, im urlaub, auszeit, plan anhalten, ferien, "
        "trainingspause, verreist"
    ),
    "until": "bis, bis zum",
    "resume": (
        "weitermachen, wieder da, fortsetzen, wieder fit, zurück aus dem urlaub, wieder anfangen, "
        "weiter geht's, wieder gesund und bereit, plan fortsetzen, wieder einsteigen, bin wieder "
        "da"
    ),
    "predict": (
        "prognose, entspricht, ergibt, bedeuten würde, würde, was bringt, hochrechnen, was wäre, "
        "umgerechnet, bringt mir, gibt mir"
    ),
    "ask_pace": (
        "welches tempo, welche pace, wie schnell, mein tempo, meine pace, tempo für, pace für, "
        "was für ein tempo, zieltempo für, welche zeit für"
    ),
    "goal_race": (
        "mein marathon ist, mein rennen ist, mein wettkampf ist, angemeldet, mein halbmarathon "
        "ist, habe mich angemeldet, mein nächster wettkampf, mein nächstes rennen, mein marathon, "
        "gemeldet, hab mich angemeldet, gemeldet für"
    ),
    "correct": (
        "das waren, das war, korrektur, meinte, ich meinte, sollte heißen, falsch, tippfehler, "
        "verschrieben, das sollte, muss heißen, vertippt, es waren, es war"
    ),
    "delete": "lösche, löschen, entfernen, rückgängig, entferne, streichen, vergiss, lösch",
    "last_thing": (
        "letzten, letzte, letzter lauf, letzten lauf, letzten eintrag, das, meinen letzten lauf, "
        "letztes training, lauf, eintrag, den letzten, den letzten lauf, die letzte, mein letzter "
        "lauf"
    ),
    "thanks": (
        "danke, vielen dank, dankeschön, ok, alles klar, super danke, hallo, hi, guten morgen, "
        "moin, tschüss, verstanden, cool, gute nacht, servus, danke dir, danke coach, passt, "
        "guten abend, klar, danke schön, besten dank"
    ),
    "readiness": (
        "schlecht geschlafen, geschlafen, fühle mich schlapp, fühle mich müde, bin müde, fühle "
        "mich schlecht, bin kaputt, wenig geschlafen"
    ),
    "fresh": (
        "fühle mich gut, fühle mich fit, fühle mich super, gut geschlafen, ausgeschlafen, gut "
        "ausgeruht, bin fit, bin heute fit, bin ausgeruht, frische beine"
    ),
    "days_off": "pause, frei, laufpause, lauffrei, auszeit, urlaub",
    "was_off": "hatte, war, nach, zurück, letzte, letzten, gewesen",
    "my_best": "meine bestzeit, mein rekord, meine beste, mein bester, meine schnellsten",
    "aside": "ich wohne, wohne, brauche ich, brauche, dauert",
    "have_time": (
        "habe nur, hab nur, habe heute nur, hab heute nur, nur zeit für, habe gerade mal"
    ),
    "plan_it": "plane, plan, einplanen, ansetzen, setz, mach, machen",
    "can": "kann, passt, klappt, geht",
    "neg": (
        "nicht, kein, keine, keinen, keiner, nie, ohne, nichts, niemals, weder, noch nie, nicht "
        "mehr, keinerlei, null"
    ),
    "neg_after": "nicht, weg, verschwunden, ist weg, sind weg",
    "noise": (
        "coach, trainer, beine, wetter, tag, einheit, training, fühlte, gefühl, haha, hey, heute, "
        "mit dem rad zur, mit dem rad zum, heimgeradelt"
    ),
    "rpe_name": "rpe, borg",
    "mile": "meilentest, die meile, der meile, eine meile",
    "yes": "ja, richtig, genau, stimmt, korrekt, jep, jo, passt",
    "alone": "nur die läufe, ohne pause, ohne pausen, summe, die summe, allein, alleine",
    "one_rep": "eine, nur eine, ein lauf, nur einer, einer, einzeln",
    "jog": "trab, traben, joggen",
    "goal_name": "ziel, geplant, vorgabe",
    "long_ago": "letztes jahr, vor jahren, vor einem jahr, früher mal, letzten monat, damals",
    "verb": "machen, laufen, schaffen",
    "gun": "brutto, bruttozeit",
    "barrier": "unter, sub",
    "in_year": "in, im jahr, anno",
    "chip": "netto, nettozeit",
    "minus": "minus",
    "mistaken": "korrektur, vertippt, falsch, tippfehler, verschrieben, fehler",
    "state": "bin, ich bin, fühle mich, ich fühle mich",
    "neg_past": "konnte nicht, habe nicht, hab nicht, bin nicht",
    "in_future": "in",
    "counted": "woche, tag, größe",
    "period": "wochen, woche, tage, tagen, monaten, monate, monat",
    "date_article": "am",
    "plural": "er",
    "wh": "wie lange, wie viel, wie viele, warum, wann, welche, welcher, welches, wieso",
    "cannot": (
        "kann nicht, kann ich nicht, geht nicht, geht's nicht, klappt nicht, kann ich leider nicht"
    ),
    "present": "mache ich, laufe ich, ich mache, ich laufe, mach ich, lauf ich, gibt's, gibt es",
    "signed_up": "angemeldet, hab mich angemeldet, gemeldet für, startplatz",
}
