"""French, as runners write it: what each word is about, and its spellings."""

WORDS = {
    # -- units
    "unit.km": "km, kms, k, kilomètre, kilomètres, bornes, borne, kil",
    "unit.mi": "mi, mile, miles, mille",
    "unit.m": "m, mètre, mètres",
    "unit.yd": "yard, yards",
    "unit.lap": "tour, tours, tours de piste, tour de piste",
    "unit.h": "h, heure, heures",
    "unit.min": "min, mins, minute, minutes, mn",
    "unit.s": "s, sec, seconde, secondes",
    "unit.kmh": "km/h, kmh, kilomètres heure, kilomètres par heure, à l'heure",
    "unit.mph": "mph",
    "unit.c": "c, degrés celsius, degrés c, degrés",
    "unit.bpm": "bpm, puls, battements, pulsations, puls/min",
    "unit.spm": "ppm, pas par minute, spm",
    "unit.kcal": "kcal, calories, cal",
    "unit.watt": "w, watts",
    "unit.kg": "kg, kilos",
    "unit.other": (
        "pour cent, pas, ans, semaines, jours, mois, bières, cafés, personnes, fois par semaine, "
        "chiens, semaine"
    ),
    "per.km": (
        "par km, par kilomètre, au km, au kilo, au kilomètre, min/km, /km, du kilo, le km, "
        "minutes au kilomètre, minutes au km, min au km"
    ),
    "per.mi": "par mile, au mile, min/mi, /mi, /mile",
    # -- numbers in words
    "n.1": "un, une",
    "n.2": "deux",
    "n.3": "trois",
    "n.4": "quatre",
    "n.5": "cinq",
    "n.6": "six",
    "n.7": "sept",
    "n.8": "huit",
    "n.9": "neuf",
    "n.10": "dix",
    "n.12": "douze",
    "n.15": "quinze",
    "n.20": "vingt",
    "n.30": "trente",
    "n.40": "quarante",
    "n.45": "quarante cinq",
    "n.50": "cinquante",
    "half_hour": "demi heure, une demi heure, demie heure, une demie heure",
    "one_hour": "une heure",
    "hour_half": "une heure et demie, heure et demie, 1 heure et demie",
    "and_half": "et demie, et demi",
    "half_of": "demi, un demi",
    "ordinal.1": (
        "premier, première, premiers, premières, les premiers, les premières, les deux premiers, "
        "la première, le premier"
    ),
    "ordinal.-1": (
        "dernier, dernière, derniers, dernières, le dernier, la dernière, les derniers, les "
        "dernières"
    ),
    "others": "le reste, les autres, reste, les suivants",
    # -- glue
    "times": "x, fois, par",
    "sets_of": "séries de, séries, blocs de, blocs",
    "reps_of": (
        "répétitions de, fractions de, répets de, fractionnés de, reps de, intervalles de, rép de"
    ),
    "of": "de, sur, des, sur les",
    "out_of": "sur",
    "glue": (
        "l', d', j', m', t', s', c', qu', en, à, le, la, les, un, une, de, du, des, et, avec, au, "
        "aux, mon, ma, mes, ai, a, je, était, étaient, est, sont, pour, dans, ce, cette, été, "
        "suis, il fait, il, sur, ça, me, que, qui, ne, n'"
    ),
    "at": "@, en, à, tous en, toutes en, chacun en, autour de, vers",
    "for": "pour",
    "and": "et",
    "approx": (
        "environ, à peu près, presque, autour de, peut être, vers, dans les, quasi, quasiment, je "
        "crois, à peine, plus ou moins, genre, un peu plus de, un peu moins de, la plupart, "
        "surtout"
    ),
    "avg": "moyenne, en moyenne, moy, moyenne de, de moyenne, moyen",
    "max": "max, maximum, maxi, maximale",
    "each": "chacun, chacune, chaque, par répétition, à chaque fois, par fraction",
    "all": "tous, toutes, tous en, toutes en, tous à, toutes à, tout en, tous autour de",
    "between": "entre",
    "range_to": "à, et",
    "with": "avec, plus, dont, y compris",
    "then": "puis, ensuite, et ensuite, après, et puis, suivi de",
    "but": "mais, pourtant, seulement, cependant, juste, finalement, en fait",
    "off": "avec récup, r",
    "part": "dont, dernier, dernière, derniers, dernières, premiers, premier, les derniers",
    # -- what is run
    "ran": (
        "couru, j'ai couru, ai couru, fait, ai fait, footing, sortie, bouclé, terminé, fini, "
        "jogging, course à pied, courus, cours, courir, couru ce matin, réalisé, effectué"
    ),
    "past": (
        "couru, fait, terminé, fini, bouclé, était, étais, réussi, suis allé, suis allée, réalisé"
    ),
    "easy": (
        "facile, cool, tranquille, tranquillou, footing, endurance fondamentale, ef, lent, "
        "souple, footing facile, décrassage, récupération active, relâché, en endurance, aisance "
        "respiratoire, tranquillement, footing cool, footing tranquille, facilement"
    ),
    "long": "sortie longue, sl, longue, long, longue sortie",
    "steady": "tempo, seuil, allure seuil, fartlek, progressif, allure soutenue, au seuil",
    "marathon_pace": (
        "allure marathon, allure semi, allure course, allure spécifique, as10, as42, as21, am, "
        "allure objectif"
    ),
    "pace": "allure, allure moyenne, rythme, vitesse",
    "intervals": (
        "fractionné, fractionnés, intervalles, séance, répétitions, vma, entraînement, séries, la "
        "séance"
    ),
    "ladder": "pyramide, échelle",
    "strides": "lignes droites, ld, accélérations, progressives, foulées",
    "hills": "côtes, côte, sprints en côte, montées, côtes courtes, bosses",
    "hilly": "vallonné, vallonnée, avec du dénivelé, casse pattes",
    "race": (
        "compétition, dossard, temps officiel, temps réel, puce, chrono officiel, en compétition, "
        "en course, la course, course officielle, corrida, arrivée, course de, course du"
    ),
    "trial": (
        "à fond, contre la montre, test, à bloc, chrono, test chrono, test vma, au max, au "
        "maximum, test sur, test du mile, test sur le mile, test sur mile"
    ),
    "marathon": "marathon, le marathon",
    "half_marathon": "semi marathon, semi, semi-marathon, le semi",
    "parkrun": "parkrun",
    "virtual": (
        "à l'entraînement, en entraînement, sortie d'entraînement, meneur d'allure, lièvre"
    ),
    "known_race": (
        "paris versailles, marseille cassis, paris, lyon, nice, ekiden, saintélyon, 20 km de paris"
    ),
    "pr": (
        "record, rp, record personnel, record perso, meilleur temps, nouveau record, pb, rp battu"
    ),
    "pr_is": (
        "mon record est, mon record est de, semaine dernière, la semaine dernière, la dernière "
        "fois, ancien record, d'habitude, mieux que, plus vite que, plus lent que, contre, au "
        "lieu, ancien, ancienne"
    ),
    "dnf": "dnf, abandon, abandonné, pas fini, pas terminé, jeté l'éponge, ai abandonné",
    "goal_word": (
        "objectif, objectif était, prévu, prévus, prévue, prévues, le plan était, devais, devait, "
        "au lieu de, au lieu des, cible, voulais, moins de, sub, visé, visais"
    ),
    "treadmill": "tapis, sur tapis, sur le tapis, tapis de course",
    "trail": "trail, sentier, sentiers, forêt, chemins, chemin",
    "track": "piste, sur piste, stade, sur la piste",
    "warmup": "échauffement, échauff, échauf, échauffé, d'échauffement, ech",
    "cooldown": "retour au calme, rac, récup finale, retour calme, de retour au calme",
    "recovery": (
        "récup, récupération, repos, récups, trot, en trottinant, trottiné, pause, marche, de "
        "récup, marché, r, en marchant, trottinés, trottinant, entre chaque, de récupération, de "
        "repos, pauses"
    ),
    "total": "total, au total, en tout, total de, totale",
    "distance_label": "distance, dist",
    "time_label": "temps, durée, temps de déplacement, temps de course, durée totale",
    "elapsed": "temps écoulé, temps total avec pauses",
    "lap_label": "répétition, rép, n, numéro, no, fraction",
    "hr": (
        "fc, fréquence cardiaque, fc moyenne, fc moy, cardio, pouls, fcm, fréquence cardiaque "
        "moyenne, cœur, bpm moyen, coeur"
    ),
    "cadence": "cadence, cadence moyenne",
    "rpe": (
        "rpe, effort, effort perçu, ressenti, difficulté, effort ressenti, effort de, intensité"
    ),
    "elevation": "d+, dénivelé, dénivelé positif, de dénivelé, de d+, dénivelée",
    "incline": "inclinaison, pente",
    "humidity": "humidité, d'humidité",
    "slept": "dormi, sommeil, de sommeil",
    "age": "âge",
    "week_total": (
        "cette semaine, sur la semaine, de la semaine, ce mois, ce mois ci, hebdo, hebdomadaire"
    ),
    "clock_time": "heures du matin, heures du soir, du matin, du soir",
    "place": "place, position, classement, classé",
    # -- how it was
    "felt_good": (
        "bien, très bien, super, génial, bonnes sensations, bonne sensation, excellent, parfait, "
        "top, nickel, en forme, bonnes jambes, fort, au top, content, contente, impeccable, pas "
        "mal, cool, plaisir, good, bonne séance, la forme, formidable, bon, très bon, ravie, "
        "ravi, je me sentais bien"
    ),
    "felt_bad": (
        "mal passé, mauvais, mauvaises sensations, horrible, catastrophe, nul, galère, souffert, "
        "dur dur, affreux, terrible, galéré, explosé, craqué, très mal, pas bien, pas top, pas "
        "terrible"
    ),
    "fatigue": (
        "fatigué, fatiguée, crevé, crevée, jambes lourdes, épuisé, épuisée, mort, morte, lourd, "
        "lourdes, courbatures, claqué, jambes mortes, cuit, cuite, sans énergie, fatigue, naze, "
        "vidé, rincé, hs, jambes fatiguées, courbaturé, lessivé, kaputt"
    ),
    "hard": "dur, dure, difficile, costaud",
    "heat": (
        "chaud, chaleur, canicule, lourd et humide, humide, hotsign, soleil, caniculaire, trop "
        "chaud, très chaud"
    ),
    "cold": "froid, neige, gel, glacial, verglas, coldsign, gelé",
    "wind": "vent, venteux, vent de face, beaucoup de vent",
    "rain": "pluie, il pleuvait, pluvieux, mouillé, pleut, pleuvait",
    "fine": (
        "bien, ok, nickel, aucun problème, pas de problème, ras, sans problème, sans douleur, "
        "mieux, tranquille, plus rien, guéri, ça va, va bien, va mieux, guérie, impeccable, sans "
        "souci, rien senti"
    ),
    # -- done, or not
    "done": (
        "fait, fini, terminé, séance faite, faite, comme prévu, c'est fait, bouclé, validé, "
        "accompli, séance terminée, terminée, validée, séance validée, réalisé, bouclée, done"
    ),
    "as_planned": "comme prévu, selon le plan",
    "skip": (
        "pas couru, n'ai pas couru, ai pas couru, pas pu courir, sauté, séance sautée, raté, "
        "manqué, pas fait la séance, pas d'entraînement, pas de course, pas de séance, annulé, "
        "zappé, loupé, pas sorti, pas sortie, ai pas pu, n'ai pas pu, pas pu, pas de footing, "
        "j'ai séché, pas de fractionné, pas entraîné, rien fait, pas courir, ai pas pu courir, "
        "n'ai pas pu courir, n ai pas couru, pas allé courir, pas allée courir, pas "
        "d'entrainement, annulée, sautée, pas de sortie, trop malade pour courir, cours pas, sors "
        "pas, ne cours pas, ne sors pas, vais pas courir"
    ),
    "rest": (
        "repos, jour de repos, journée de repos, reposé, reposée, off, jour off, au repos, repos "
        "complet, repos aujourd'hui"
    ),
    "missed_rep": (
        "pas fait la dernière, sauté la dernière, pas la dernière, seulement fait, manqué la "
        "dernière, sans la dernière, pas le dernier, pas fait le dernier, pas faite, pas fait, "
        "sauté le dernier, loupé la dernière"
    ),
    "incomplete": (
        "arrêté, arrêtée, dû arrêter, abandonné, stoppé, plus de temps, arrêt, ai dû stopper, "
        "écourté, coupé, pas pu finir, pas fini, pas terminé, stop, ai arrêté, jeté l'éponge, dû "
        "m'arrêter, du arrêter"
    ),
    "extra": "en plus, un de plus, une de plus, bonus, supplémentaire",
    "instead": "au lieu, à la place, remplacé, au lieu de, à la place de",
    "reason.work": "travail, boulot, réunion, bureau, taf, réunions",
    "reason.travel": "voyage, vol, déplacement, avion, train",
    "reason.family": "famille, enfants, bébé, gosses",
    "reason.weather": "pluie, orage, neige, météo, tempête, verglas, canicule, orages, pleuvait",
    "reason.fatigue": "fatigué, fatiguée, crevé, crevée, épuisé, épuisée, fatigue, trop fatigué",
    "reason.time": (
        "pas le temps, manque de temps, débordé, pas eu le temps, débordée, trop occupé, trop tard"
    ),
    "reason.sleep": "mal dormi, panne de réveil, pas dormi, nuit blanche",
    "reason.motivation": (
        "flemme, pas envie, pas motivé, pas motivée, gueule de bois, démotivé, la flemme"
    ),
    "cross": (
        "vélo, natation, nagé, elliptique, rameur, yoga, muscu, musculation, gym, randonnée, "
        "rando, home trainer, renfo, marché en montagne, piscine, vtt, ski, pilates, foot, "
        "tennis, spinning, balade, marche nordique"
    ),
    # -- body
    "body.knee": "genou, genoux, rotule",
    "body.calf": "mollet, mollets",
    "body.shin": "tibia, tibias",
    "body.achilles": "achille, tendon d'achille, tendons d'achille",
    "body.ankle": "cheville, chevilles",
    "body.hamstring": "ischio, ischios, ischio jambiers",
    "body.hip": "hanche, hanches",
    "body.foot": "pied, pieds",
    "body.heel": "talon, talons",
    "body.groin": "aine, adducteur, adducteurs",
    "body.back": "dos",
    "body.lower back": "lombaires, bas du dos",
    "body.glute": "fesse, fesses, fessier, fessiers",
    "body.quad": "quadriceps",
    "body.thigh": "cuisse, cuisses",
    "body.plantar fascia": "aponévrose, voûte plantaire, plante du pied",
    "body.toe": "orteil, orteils",
    "body.it band": "tfl, bandelette",
    "body.leg": "jambe",
    "body.soleus": "soléaire",
    "body.tendon": "tendon",
    "body.shoulder": "épaule, épaules",
    "body.neck": "nuque, cou",
    "body.hip flexor": "psoas",
    "body.stomach": "ventre, estomac",
    "body.chest": "poitrine",
    "body.head": "tête",
    "side.left": "gauche",
    "side.right": "droit, droite",
    "hurt": (
        "douleur, douleurs, mal, fait mal, font mal, douloureux, douloureuse, blessé, blessée, "
        "blessure, j'ai mal, mal au, mal à la, mal aux, faisait mal, lance, tendinite, pique, "
        "périostite, me fait mal, aponévrosite, ai mal, me lance, lancinante, souffre"
    ),
    "niggle": (
        "gêne, raide, tendu, tendue, contracture, tire, un peu raide, petite gêne, crampe, "
        "crampes, ampoule, ampoules, point de côté, raideur, tiraille, tiraillement, légère gêne, "
        "tendus, raides, tirait, gênait"
    ),
    "acute": (
        "claquage, déchirure, tordu, tordue, foulure, élongation, entorse, tombé, tombée, chute, "
        "fracture, claqué le mollet, déchiré, foulé, cassé, chuté"
    ),
    "limping": (
        "boite, boiter, boitant, boitille, peux plus marcher, n'arrive plus à marcher, peux pas "
        "marcher"
    ),
    "swelling": "gonflé, gonflée, enflé, enflée, gonflement, gonflés",
    "at_night": (
        "la nuit, même la nuit, au repos aussi, réveille, au lit, même au repos, me réveille"
    ),
    "bone": "os, fracture de fatigue, osseux, osseuse, sur l'os",
    "red.chest_pain": (
        "douleur dans la poitrine, douleur à la poitrine, douleurs dans la poitrine, mal à la "
        "poitrine, oppression, douleur thoracique, poitrine serrée, douleurs thoraciques, "
        "serrement dans la poitrine, douleurs à la poitrine, oppression thoracique, mal dans la "
        "poitrine, douleur poitrine, pression dans la poitrine, point dans la poitrine"
    ),
    "red.fainting": (
        "évanoui, évanouie, malaise, perdu connaissance, tombé dans les pommes, failli "
        "m'évanouir, évanouissement, effondré, tourné de l'œil, tombée dans les pommes, "
        "m'évanouir, effondrée, syncope"
    ),
    "red.dizziness": (
        "vertige, vertiges, tête qui tourne, étourdi, étourdie, la tête tournait, étourdissement, "
        "étourdissements, tête tournait, la tête me tournait, la tête qui tourne"
    ),
    "red.breathlessness": (
        "plus respirer, pas respirer, essoufflé au repos, manque d'air, du mal à respirer, "
        "souffle coupé, mal à respirer, étouffe, j'étouffais, difficulté à respirer, suffoque, "
        "suffoquais, plus d'air, plus à respirer, pas à respirer, arrivais plus à respirer, peux "
        "plus respirer, mal à reprendre mon souffle"
    ),
    "red.palpitations": (
        "palpitations, tachycardie, arythmie, cœur qui s'emballe, cœur s'emballe, cœur qui "
        "s'emballait, coeur qui s'emballe, coeur s'emballe"
    ),
    "red.confusion": "confus, confuse, désorienté, désorientée, coup de chaleur, coup de chaud",
    "red.calf_swelling": "mollet gonflé, mollet enflé",
    "red.numbness": (
        "bras gauche engourdi, douleur au bras gauche, visage engourdi, douleur dans le bras, "
        "craché du sang, douleur bras gauche, mal au bras gauche"
    ),
    # -- illness
    "fever": "fièvre, fiévreux, fiévreuse, frissons",
    "ill.above": (
        "mal de gorge, mal à la gorge, nez qui coule, rhume, enrhumé, enrhumée, nez bouché, gorge "
        "irritée, gorge qui gratte"
    ),
    "ill.below": (
        "grippe, covid, toux, bronchite, gastro, vomi, vomissements, diarrhée, nausée, nausées, "
        "tousse, angine, pneumonie"
    ),
    "ill": "malade, infection, virus, patraque, souffrant, mal foutu, migraine, souffrante",
    "others_body": (
        "fils, fille, enfant, enfants, femme, mari, bébé, copine, copain, mère, père, chien, ami, "
        "amie, frère, sœur, soeur, conjoint, collègue, petit, ma femme, mon mari, il, elle, "
        "patron"
    ),
    # -- when
    "day.yesterday": "hier, hier soir",
    "day.before": "avant hier, avant-hier",
    "day.today": "aujourd'hui, ce matin, ce soir, cet après midi, ce midi",
    "day.monday": "lundi",
    "day.tuesday": "mardi",
    "day.wednesday": "mercredi",
    "day.thursday": "jeudi",
    "day.friday": "vendredi",
    "day.saturday": "samedi",
    "day.sunday": "dimanche",
    "ago": "il y a",
    "day_count": "jours, jour",
    "on_the": "le",
    "month.1": "janvier",
    "month.2": "février",
    "month.3": "mars",
    "month.4": "avril",
    "month.5": "mai",
    "month.6": "juin",
    "month.7": "juillet",
    "month.8": "août",
    "month.9": "septembre",
    "month.10": "octobre",
    "month.11": "novembre",
    "month.12": "décembre",
    "morning": "matin, le matin",
    "evening": "soir, le soir, après midi",
    # -- wishes and questions
    "future": (
        "demain, je vais, je ferai, je courrai, la semaine prochaine, après demain, ferai, vais "
        "courir, vais faire, prochain, prochaine fois, on va, je cours demain, bientôt, courrai"
    ),
    "wish": (
        "je veux, voudrais, j'aimerais, je voudrais, aimerais, mon objectif est, j'espère, "
        "espère, veux, rêve de, mon but est, souhaite"
    ),
    "ask": (
        "quelle allure, à quelle allure, puis je, dois je, est ce que, combien, comment, quand, "
        "pourquoi, quel, quelle, je peux, je dois, que faire, faut il, quelles, que donnerait, "
        "peut on, c'est normal, est il, qu'est ce, à quelle vitesse, devrais je, on peut, et si"
    ),
    "ask_start": (
        "quoi, que, quel, quelle, quels, comment, quand, pourquoi, puis, dois, est, combien, "
        "peut, faut, où, peux, ai, dois-je, qu"
    ),
    "swap": "échanger, inverser, permuter, intervertir, échange, inverse, inversons",
    "move": (
        "déplacer, décaler, reporter, avancer, décale, peux pas jeudi, repousser, reporte, "
        "déplace, décalage"
    ),
    "pause": (
        "vacances, pause du plan, mettre en pause, en vacances, congés, en congé, arrêter le "
        "plan, mets en pause, suspendre"
    ),
    "until": "jusqu'au, jusqu'à, jusque, jusqu",
    "resume": (
        "reprendre, je reprends, reprise, continuer le plan, suis de retour, je suis de retour, "
        "on reprend, rentré de vacances, me revoilà"
    ),
    "predict": (
        "prédiction, équivaut, équivalent, donnerait, que donnerait, me donnerait, donne sur, "
        "vaudrait, prédire"
    ),
    "ask_pace": (
        "quelle allure, à quelle allure, mon allure, mes allures, quelle vitesse, à quelle "
        "vitesse, allure pour, quel rythme, quel temps pour, en combien"
    ),
    "goal_race": (
        "mon marathon est, ma course est, inscrit, inscrite, mon semi est, je me suis inscrit, ma "
        "prochaine course, mon objectif est le marathon, je suis inscrit"
    ),
    "correct": (
        "c'était, c'étaient, je voulais dire, correction, erreur, je me suis trompé, il fallait "
        "lire, faute de frappe, et non, je corrige, trompée, voulais dire"
    ),
    "delete": "supprime, supprimer, efface, effacer, annule, annuler, enlève, retire, enlever",
    "last_thing": (
        "dernière, dernier, ma dernière course, ma dernière sortie, dernière séance, ça, course, "
        "sortie, la dernière, le dernier, dernière sortie, mon dernier, ma dernière"
    ),
    "thanks": (
        "merci, merci beaucoup, ok, d'accord, bonjour, salut, compris, super merci, au revoir, "
        "parfait merci, bonne nuit, bonsoir, entendu, merci coach, ça marche, nickel merci, bonne "
        "journée, haha, mdr"
    ),
    "readiness": (
        "mal dormi, dormi, je me sens fatigué, je me sens mal, je suis fatigué, je suis crevé, "
        "suis fatigué, suis fatiguée, me sens fatigué, me sens fatiguée, peu dormi"
    ),
    "fresh": (
        "je me sens bien, je me sens en forme, je suis en forme, bien dormi, je suis reposé, je "
        "suis reposée, bien reposé, bien reposée, jambes fraîches"
    ),
    "days_off": "pause, de pause, repos, de repos, arrêt, d'arrêt, coupure",
    "was_off": "ai eu, ai pris, après, étais, dernières, derniers, avais",
    "my_best": "mon record, mon meilleur, ma meilleure",
    "aside": "j'habite, habite, il me faut, je mets",
    "have_time": "ai que, ai seulement, j'ai seulement, que le temps de",
    "plan_it": "planifie, planifier, programme, programmer, ajoute, ajouter, prévois, prévoir",
    "neg": (
        "pas, pas de, sans, jamais, aucun, aucune, ni, plus de, rien, plus mal, zéro, pas du "
        "tout, n'ai plus, plus"
    ),
    "neg_after": "passé, disparu, a disparu, partie, est passée",
    "noise": (
        "coach, jambes, météo, séance, jour, journée, sensations, mdr, temps, ressenti, "
        "aujourd'hui, passer, passe, passer sous"
    ),
    "rpe_name": "rpe, borg",
    "mile": "le mile, test du mile, test sur le mile, test sur mile",
    "yes": "oui, exact, correct, c'est ça, tout à fait, ouais, exactement, c'est juste",
    "alone": "seulement les répétitions, sans récup, somme, la somme, sans les récups, seules",
    "one_rep": "une, une seule, un seul, juste une, juste un",
    "jog": "trot, footing, trottiné",
    "goal_name": "objectif, prévu, cible",
    "long_ago": "l'an dernier, l'année dernière, il y a un an, autrefois, le mois dernier",
    "verb": "faire, finir, courir",
    "gun": "temps officiel, temps brut, temps au pistolet",
    "in_year": "en",
    "chip": "temps réel, temps net, puce",
    "minus": "moins",
    "mistaken": "correction, erreur, faute de frappe, je me suis trompé, trompée, je corrige",
    "state": "je suis, je me sens, me sens, suis",
    "neg_past": "pas pu, pas réussi",
    "in_future": "dans",
    "counted": "semaine, jour, taille",
    "period": "semaines, semaine, jours, mois",
    "barrier": "sous les, sous, moins de",
    "date_article": "le",
    "half_name": "semi",
    "wh": "combien de temps, combien, pourquoi, quand, quel, quelle, quels, quelles",
    "cannot": "peux pas, ne peux pas, pas possible, pourrai pas, impossible",
    "present": "je fais, je cours, on fait",
    "signed_up": "inscrit, inscrite, me suis inscrit, dossard",
}
