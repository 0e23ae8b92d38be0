"""Spanish, as runners write it: what each word is about, and its spellings."""

WORDS = {
    # -- units
    "unit.km": "km, kms, k, kilómetro, kilómetros, kilometros, quilómetros",
    "unit.mi": "mi, milla, millas",
    "unit.m": "m, metro, metros, mts, mt",
    "unit.yd": "yarda, yardas",
    "unit.lap": "vuelta, vueltas, vueltas a la pista, vueltas de pista",
    "unit.h": "h, hora, horas, hs, hrs",
    "unit.min": "min, mins, minuto, minutos",
    "unit.s": "s, seg, segs, segundo, segundos",
    "unit.kmh": "km/h, kmh, km por hora, kilómetros por hora",
    "unit.mph": "mph, millas por hora",
    "unit.c": "c, grados centígrados, grados celsius, grados c",
    "unit.degrees": "grados",
    "unit.bpm": "ppm, lpm, pulsaciones, latidos, pulsaciones por minuto",
    "unit.spm": "ppm cadencia, pasos por minuto",
    "unit.kcal": "kcal, calorías, cal",
    "unit.watt": "w, vatios",
    "unit.kg": "kg, kilos",
    "unit.other": (
        "por ciento, pasos, años, semanas, días, meses, cervezas, cafés, personas, veces a la "
        "semana, perros"
    ),
    "per.km": (
        "por km, por kilómetro, el km, el kilómetro, min/km, minutos por kilómetro, /km, min por "
        "km, minutos el kilómetro"
    ),
    "per.mi": "por milla, min/mi, /mi, /milla",
    # -- numbers in words
    "n.1": "un, una, uno",
    "n.2": "dos, un par de",
    "n.3": "tres",
    "n.4": "cuatro",
    "n.5": "cinco",
    "n.6": "seis",
    "n.7": "siete",
    "n.8": "ocho",
    "n.9": "nueve",
    "n.10": "diez",
    "n.12": "doce",
    "n.15": "quince",
    "n.20": "veinte",
    "n.30": "treinta",
    "n.40": "cuarenta",
    "n.45": "cuarenta y cinco",
    "n.50": "cincuenta",
    "half_hour": "media hora",
    "one_hour": "una hora, 1 hora",
    "hour_half": "hora y media, una hora y media",
    "and_half": "y media, y medio",
    "half_of": "media, medio",
    "ordinal.1": "primera, primero, primer, primeras, primeros, las primeras, los primeros",
    "ordinal.-1": (
        "última, último, últimas, últimos, la última, el último, las últimas, los últimos, "
        "ultimo, ultima"
    ),
    "ordinal.2": "segunda serie",
    "others": "las demás, los demás, el resto, las otras, los otros",
    # -- glue
    "times": "x, por, veces",
    "sets_of": "series de, bloques de, tandas de",
    "reps_of": "repeticiones de, series de, reps de, cambios de, repes de",
    "of": "de, de los, de las",
    "out_of": "sobre, de un total de",
    "glue": (
        "en, a, el, la, los, las, un, una, de, del, y, con, mi, me, he, fue, fueron, es, son, "
        "que, para, por, al, se, ha, lo, le, era, hoy he, yo, su, esta, este"
    ),
    "at": "@, a, en, a ritmo de, todas a, todos a, cada una en",
    "for": "para",
    "and": "y, e",
    "approx": (
        "aprox, aproximadamente, más o menos, unos, unas, casi, alrededor de, sobre los, cerca "
        "de, quizá, quizás, creo, poco más de, poco menos de, como, casi todas, la mayoría"
    ),
    "avg": (
        "media, promedio, de media, media de, promedio de, en promedio, de promedio, media fue, "
        "prom"
    ),
    "max": "máx, máxima, máximo, pico, máximas, máximos",
    "each": "cada, cada una, cada uno, por repetición, cada serie",
    "all": "todas, todos, todas en, todos en, todas a, todos a, todas las series en",
    "between": "entre, desde",
    "range_to": "a, y, hasta",
    "with": "con, más, incluyendo",
    "then": "luego, después, y luego, y después, seguido de",
    "but": "pero, aunque, solo, sólo, sin embargo, en realidad, al final, solamente",
    "off": "descansando, recuperando, con descanso de, con recuperación de",
    "part": (
        "último, última, últimos, últimas, primeros, primeras, incluidos, de los cuales, "
        "incluyendo"
    ),
    # -- what is run
    "ran": (
        "corrí, corri, corrido, he corrido, troté, hice, he hecho, completé, completado, terminé, "
        "salí, rodé, rodado, rodaje, trote, salida, hecho, hicimos, corrimos, sali a correr, salí "
        "a correr, acabé, carrera continua, carrera suave, carrera matutina, carrera de mañana, "
        "carrera vespertina, carrera de tarde, carrera nocturna, carrera a la hora de comer, "
        "carrera por la tarde, carrera por la mañana, carrera al mediodía"
    ),
    "past": (
        "corrí, corri, hice, he hecho, he corrido, terminé, completé, salí, fue, pude, me salió, "
        "acabé, rodé, troté"
    ),
    "easy": (
        "suave, fácil, facil, tranquilo, tranquila, rodaje suave, suavecito, ligero, z2, zona 2, "
        "relajado, cómodo, trote suave, regenerativo"
    ),
    "long": "tirada larga, largo, larga, rodaje largo, fondo, fondo largo, la larga",
    "steady": "tempo, umbral, progresivo, fartlek, ritmo controlado",
    "marathon_pace": (
        "ritmo de maratón, ritmo maratón, ritmo de carrera, ritmo objetivo, rm, ritmo de media"
    ),
    "pace": "ritmo, ritmo medio, ritmo promedio",
    "intervals": (
        "series, intervalos, repeticiones, entrenamiento, entreno, pista, sesión, cambios"
    ),
    "ladder": "escalera, pirámide, piramide",
    "strides": "rectas, progresivos, progresiones, aceleraciones, zancadas",
    "hills": "cuestas, cuesta, subidas, repeticiones en cuesta, sprints en cuesta",
    "hilly": "con desnivel, con cuestas, ondulado, muchas cuestas",
    "race": (
        "competición, competí, tiempo oficial, tiempo neto, chip, meta, corrí la carrera, "
        "competido, carrera popular, en carrera, la carrera, dorsal, carrera"
    ),
    "trial": (
        "contrarreloj, a tope, a fondo, test, test de la milla, prueba de tiempo, a muerte, al "
        "máximo, cronometrada, test de milla"
    ),
    "marathon": "maratón, maraton, el maratón, la maratón",
    "half_marathon": (
        "media maratón, medio maratón, media maraton, medio maraton, la media maratón, mm"
    ),
    "parkrun": "parkrun",
    "virtual": "entrenando, entrenamiento, como entrenamiento, de liebre",
    "known_race": "behobia, san silvestre, valencia, sevilla, madrid, barcelona, zurich",
    "pr": (
        "mmp, marca personal, mejor marca, récord personal, record personal, mejor marca "
        "personal, pb, rp"
    ),
    "pr_is": (
        "mi mejor marca es, mi marca es, mi récord es, la semana pasada, la última vez, mejor "
        "que, peor que, más rápido que, que los, normalmente, anterior, antigua, antiguo"
    ),
    "dnf": (
        "dnf, no terminé, no acabé, me retiré, abandoné, abandono, retirado, no pude terminar, "
        "tuve que abandonar"
    ),
    "goal_word": (
        "objetivo, objetivo era, el plan era, planeado, previsto, tenía que, debía, debía ser, "
        "quería, en vez de, en lugar de, bajar de, sub, meta era, tocaba"
    ),
    "treadmill": "cinta, en cinta, en la cinta, caminadora, banda",
    "trail": "trail, montaña, sendero, por monte, por montaña",
    "track": "pista, en la pista, en pista",
    "warmup": "calentamiento, calentar, calenté, de calentamiento, calentando",
    "cooldown": "enfriamiento, vuelta a la calma, soltar, enfriar, de enfriamiento, soltando",
    "recovery": (
        "descanso, recuperación, recu, rec, pausa, recuperando, descansando, de descanso, trote "
        "de recuperación, de recuperación, trotando, caminando, entre series, recuperaciones, "
        "descansos, andando, recup"
    ),
    "total": "total, en total, total de, todo",
    "distance_label": "distancia, dist",
    "time_label": "tiempo, tiempo en movimiento, duración",
    "elapsed": "tiempo transcurrido, tiempo total con paradas",
    "lap_label": "serie, vuelta, rep, número, nº, no, repetición",
    "hr": (
        "fc, frecuencia cardíaca, frecuencia cardiaca, pulso, fc media, frecuencia media, "
        "pulsaciones, fcm, pulso medio, ritmo cardíaco, fc promedio, pulsaciones medias"
    ),
    "cadence": "cadencia, cadencia media",
    "rpe": (
        "rpe, esfuerzo, esfuerzo percibido, dureza, sensación, sensaciones, un esfuerzo de, "
        "percepción"
    ),
    "elevation": (
        "d+, desnivel, desnivel positivo, de desnivel, ascenso, subida acumulada, desnivel "
        "acumulado"
    ),
    "incline": "inclinación, pendiente",
    "humidity": "humedad, de humedad",
    "slept": "dormí, dormido, he dormido, sueño, durmiendo",
    "age": "edad",
    "week_total": "esta semana, en la semana, semanal, total semanal, este mes, llevo",
    "clock_time": "am, pm, de la mañana, de la tarde, a las",
    "place": "puesto, posición, clasificado",
    # -- how it was
    "felt_good": (
        "bien, muy bien, genial, fuerte, estupendo, fantástico, increíble, perfecto, buenas "
        "sensaciones, muy buenas sensaciones, excelente, cómodo, contento, feliz, disfrutado, me "
        "sentí bien, me encontré bien, fenomenal, de maravilla, disfruté, buenísimo, súper"
    ),
    "felt_bad": (
        "mal, muy mal, fatal, horrible, desastre, malas sensaciones, sufrí, sufriendo, terrible, "
        "pésimo, me costó mucho, reventé, de pena, no muy bien, nada bien"
    ),
    "fatigue": (
        "cansado, cansada, agotado, agotada, piernas pesadas, muerto, muerta, reventado, "
        "cansancio, fatiga, piernas cansadas, pesado, pesadas, sin energía, agujetas, sin "
        "fuerzas, fatigado, fundido, molido, cansadas, cansados, piernas de plomo"
    ),
    "hard": "duro, dura, difícil, costó",
    "heat": "calor, caluroso, mucho calor, bochorno, húmedo, hotsign, calurosa, demasiado calor",
    "cold": "frío, mucho frío, helado, nieve, coldsign, hacía frío",
    "wind": "viento, ventoso, mucho viento",
    "rain": "lluvia, lloviendo, llovía, lluvioso, mojado",
    "fine": (
        "bien, ok, sin problema, sin problemas, sin molestias, mejor, perfecto, sin dolor, todo "
        "bien, ya no, recuperado, recuperada, curado"
    ),
    # -- done, or not
    "done": (
        "hecho, completado, terminado, listo, cumplido, ya está, entreno hecho, hecha, lo hice, "
        "según lo previsto, según el plan, entrenamiento hecho, completada, conseguido"
    ),
    "as_planned": "según lo previsto, según el plan, como estaba previsto",
    "skip": (
        "no corrí, no he corrido, no pude correr, no salí, me lo salté, salté, saltado, me salté, "
        "no entrené, no pude entrenar, no pude, sin correr, no fui, hoy no corro, cancelado, "
        "perdí el entreno, no he podido, no he podido correr, hoy no, día libre, no hice nada, no "
        "he salido, no he entrenado, hoy no he corrido, no he podido entrenar, hoy no pude, me he "
        "saltado, no voy a correr, no corro, no salgo, hoy no salgo, no entreno, hoy no entreno, "
        "hoy no toca, no voy a correr hoy"
    ),
    "rest": (
        "descanso, día de descanso, descansé, descansado, descansando, reposo, hoy descanso, he "
        "descansado"
    ),
    "missed_rep": (
        "me salté la última, la última no, no hice la última, sin la última, solo hice, me faltó "
        "una, no la hice, sólo hice, la cuarta no, me faltó la última"
    ),
    "incomplete": (
        "paré, tuve que parar, abandoné, lo dejé, no pude más, me quedé sin tiempo, corté, no "
        "terminé, no acabé, parar, me rendí, me paré, parado"
    ),
    "extra": "extra, una más, de más",
    "instead": "en vez de, en lugar de",
    "reason.work": "trabajo, curro, reunión, oficina, reuniones, trabajando",
    "reason.travel": "viaje, vuelo, viajando, de viaje",
    "reason.family": "familia, niños, hijos, bebé",
    "reason.weather": "lluvia, tormenta, nieve, llovía, hielo, mal tiempo, lloviendo, calor",
    "reason.fatigue": "cansado, cansada, agotado, agotada, sin energía, cansancio, reventado",
    "reason.time": (
        "sin tiempo, no tuve tiempo, ocupado, ocupada, falta de tiempo, falta tiempo, no tenía "
        "tiempo"
    ),
    "reason.sleep": "dormí mal, me dormí, me quedé dormido, mala noche",
    "reason.motivation": "pereza, sin ganas, desmotivado, vago, resaca, perezoso, flojera",
    "cross": (
        "bici, bicicleta, nadar, nadé, natación, elíptica, remo, yoga, gimnasio, gym, pesas, "
        "fuerza, senderismo, caminé, caminata, spinning, pilates, ciclismo, fútbol, tenis, pádel, "
        "piscina, caminar, anduve"
    ),
    # -- body
    "body.knee": "rodilla, rodillas, rótula",
    "body.calf": "gemelo, gemelos, pantorrilla, pantorrillas",
    "body.shin": "tibia, tibias, espinilla, espinillas",
    "body.achilles": "aquiles, tendón de aquiles",
    "body.ankle": "tobillo, tobillos",
    "body.hamstring": "isquio, isquios, isquiotibial, isquiotibiales",
    "body.hip": "cadera, caderas",
    "body.foot": "pie, pies",
    "body.heel": "talón, talones",
    "body.groin": "ingle, ingles, aductor, aductores, abductor",
    "body.back": "espalda",
    "body.lower back": "lumbar, lumbares",
    "body.glute": "glúteo, glúteos",
    "body.quad": "cuádriceps",
    "body.thigh": "muslo, muslos",
    "body.arch": "arco del pie",
    "body.plantar fascia": "fascia, planta del pie, fascia plantar",
    "body.toe": "dedo, dedos, dedo del pie",
    "body.it band": "cintilla",
    "body.leg": "pierna",
    "body.soleus": "sóleo",
    "body.tendon": "tendón",
    "body.shoulder": "hombro, hombros",
    "body.neck": "cuello",
    "body.hip flexor": "psoas",
    "body.stomach": "estómago",
    "body.chest": "pecho",
    "body.head": "cabeza",
    "side.left": "izquierda, izquierdo, izq, izda",
    "side.right": "derecha, derecho, dcha, der",
    "hurt": (
        "dolor, dolores, duele, duelen, dolía, dolió, dolían, dolorida, dolorido, me duele, me "
        "duelen, doloroso, lesión, lesionado, lesionada, inflamado, inflamada, pinchazo, "
        "pinchazos, me dolía, fastidiando, tendinitis, fascitis, periostitis, me ha dolido"
    ),
    "niggle": (
        "molestia, molestias, cargado, cargada, tenso, tensa, rígido, rígida, sobrecargado, "
        "sobrecargada, me molesta, un poco tenso, tirante, calambre, calambres, flato, ampolla, "
        "ampollas, tirantez, sobrecarga"
    ),
    "acute": (
        "tirón, rotura, desgarro, me rompí, torcedura, me torcí, esguince, me caí, caída, roto, "
        "torcido, me he torcido, se me subió, contractura, fractura, me lesioné, pinchazo, "
        "pinchazos"
    ),
    "limping": "cojeo, cojeando, cojera, no puedo caminar, cojo, no puedo apoyar",
    "swelling": "hinchado, hinchada, hinchazón",
    "at_night": "por la noche, de noche, me despierta, en reposo, por las noches, en la cama",
    "bone": "hueso, fractura por estrés, fractura de estrés, óseo, en el hueso",
    "red.chest_pain": (
        "dolor en el pecho, dolor de pecho, me duele el pecho, presión en el pecho, opresión en "
        "el pecho, opresión, dolor torácico, pinchazo en el pecho, me dolía el pecho, dolor en "
        "pecho, me dolió el pecho, pinchazos en el pecho"
    ),
    "red.fainting": (
        "me desmayé, desmayo, casi me desmayo, desmayado, perdí el conocimiento, perdí el "
        "sentido, me desplomé, casi me desmayé, desmayarme, colapsé, desvanecimiento"
    ),
    "red.dizziness": "mareo, mareos, mareado, mareada, me mareé, vértigo, mareé",
    "red.breathlessness": (
        "no podía respirar, no puedo respirar, falta de aire, me faltaba el aire, ahogo, me "
        "ahogaba, me costaba respirar, dificultad para respirar, sin aire, me falta el aire"
    ),
    "red.palpitations": (
        "palpitaciones, taquicardia, arritmia, corazón acelerado, corazón a mil, se me aceleró el "
        "corazón"
    ),
    "red.confusion": "confundido, confusión, desorientado, golpe de calor, desorientada",
    "red.calf_swelling": "gemelo hinchado, pantorrilla hinchada",
    "red.numbness": (
        "dolor en el brazo izquierdo, brazo dormido, cara dormida, entumecido el brazo, toso "
        "sangre, dolor en el brazo"
    ),
    # -- illness
    "fever": "fiebre, con fiebre, escalofríos, calentura",
    "ill.above": (
        "dolor de garganta, mocos, resfriado, resfriada, catarro, constipado, constipada, nariz "
        "tapada, me duele la garganta, moqueo, resfrío"
    ),
    "ill.below": (
        "gripe, covid, tos, bronquitis, vómitos, vomité, diarrea, gastroenteritis, náuseas, "
        "tosiendo, vomitando, neumonía, mal del estómago"
    ),
    "ill": (
        "enfermo, enferma, malo, mala, malito, virus, infección, me encuentro mal, enfermedad, "
        "migraña, pachucho"
    ),
    "others_body": (
        "hijo, hija, niño, niña, mujer, marido, esposa, esposo, pareja, bebé, perro, madre, "
        "padre, amigo, amiga, hermano, hermana, novia, novio, mi mujer, compañero, jefe"
    ),
    # -- when
    "day.yesterday": "ayer, anoche",
    "day.before": "anteayer, antes de ayer, antier",
    "day.today": "hoy, esta mañana, esta tarde, esta noche",
    "day.monday": "lunes",
    "day.tuesday": "martes",
    "day.wednesday": "miércoles",
    "day.thursday": "jueves",
    "day.friday": "viernes",
    "day.saturday": "sábado",
    "day.sunday": "domingo",
    "ago": "hace, atrás, hace unos",
    "day_count": "días, día",
    "on_the": "el, el día",
    "month.1": "enero, de enero",
    "month.2": "febrero, de febrero",
    "month.3": "marzo, de marzo",
    "month.4": "abril, de abril",
    "month.5": "mayo, de mayo",
    "month.6": "junio, de junio",
    "month.7": "julio, de julio",
    "month.8": "agosto, de agosto",
    "month.9": "septiembre, de septiembre, setiembre",
    "month.10": "octubre, de octubre",
    "month.11": "noviembre, de noviembre",
    "month.12": "diciembre, de diciembre",
    "morning": "por la mañana, mañana por la mañana",
    "evening": "por la tarde, tarde",
    # -- wishes and questions
    "future": (
        "mañana, voy a, haré, correré, pasado mañana, la semana que viene, próxima semana, iré, "
        "vamos a, el próximo, lo haré, mañana haré, luego haré, planeo"
    ),
    "wish": (
        "quiero, me gustaría, quisiera, espero, mi objetivo es, mi meta es, ojalá, sueño con, "
        "pretendo"
    ),
    "ask": (
        "qué ritmo, a qué ritmo, puedo, debo, debería, cuánto, cuánta, cuántos, cuál, cómo, "
        "cuándo, por qué, qué tal si, qué hago, qué pasa si, qué debo, podría, se puede, es "
        "normal, hago, qué me, qué tiempo, está bien si, tengo que, podemos, qué toca"
    ),
    "ask_start": (
        "qué, que, cuál, cómo, cuándo, puedo, debo, es, hay, por, cuánto, dónde, podría, tengo, "
        "hago, tiene"
    ),
    "swap": "cambiar, intercambiar, cambio, cambiamos, intercambio, permutar, cambia",
    "move": (
        "mover, aplazar, posponer, pasar, cambiar de día, no puedo el, retrasar, adelantar, "
        "pasarlo, mueve, muévelo, cámbialo, pásalo, pasa, pásame, pásala, muéveme, muévela, "
        "cámbiame"
    ),
    "pause": (
        "vacaciones, pausa, de vacaciones, pausar, parar el plan, pausa el plan, fuera, tomarme "
        "un descanso"
    ),
    "until": "hasta, hasta el",
    "resume": (
        "reanudar, he vuelto, ya estoy de vuelta, volver a empezar, retomar, continuar el plan, "
        "vuelvo a correr, de vuelta, vuelvo a entrenar, retomo"
    ),
    "predict": (
        "predicción, equivale, equivalente, me daría, qué me daría, predice, equivaldría, cuánto "
        "haría"
    ),
    "ask_pace": (
        "qué ritmo, a qué ritmo, mi ritmo, ritmo para, ritmos, a cuánto, qué tiempo para"
    ),
    "goal_race": (
        "mi maratón es, mi carrera es, la carrera es, inscrito, inscrita, me he apuntado, mi "
        "media es, mi próxima carrera, me inscribí, mi objetivo es el maratón, me apunté"
    ),
    "correct": (
        "era, eran, quise decir, corrección, quería decir, debería ser, me equivoqué, error, "
        "corrijo, fueron, digo"
    ),
    "delete": (
        "borra, borrar, elimina, eliminar, deshacer, quita, anula, quitar, bórralo, deshaz"
    ),
    "last_thing": (
        "última, último, el último, la última, eso, mi última carrera, mi último entreno, último "
        "entreno, la carrera, entreno, última carrera, lo último"
    ),
    "thanks": (
        "gracias, muchas gracias, vale, ok, entendido, de acuerdo, perfecto gracias, hola, buenos "
        "días, buenas, adiós, genial gracias, jaja, buenas noches, claro, oído, gracias coach, "
        "mil gracias, buenas tardes"
    ),
    "readiness": (
        "dormí, dormí mal, he dormido, me siento cansado, me siento mal, me encuentro cansado, "
        "estoy cansado, estoy cansada, estoy agotado, he dormido mal"
    ),
    "fresh": (
        "me siento bien, me encuentro bien, me siento genial, he dormido bien, dormí bien, estoy "
        "descansado, estoy descansada, estoy fresco, estoy fresca, piernas frescas"
    ),
    "days_off": "descanso, de descanso, libre, libres, pausa, de pausa, parón",
    "was_off": "tuve, tomé, después, tras, estuve, últimas, últimos, volví",
    "my_best": "mi mejor, mi marca, mi récord, mi mejor marca",
    "aside": "vivo a, tardo, me lleva",
    "have_time": "solo tengo, tengo solo, sólo tengo, tengo sólo, solo tiempo para",
    "plan_it": "planea, planear, programa, programar, añade, añadir, pon, haz",
    "neg": "no, sin, nunca, nada, ni, ningún, ninguna, tampoco, nada de, ya no, no me, cero",
    "neg_after": "desapareció, ha desaparecido, se fue, pasó",
    "noise": (
        "entrenador, coach, míster, piernas, día, sesión, tiempo, jaja, oye, sentí, sentido, "
        "estoy, me siento"
    ),
    "rpe_name": "rpe, borg",
    "mile": "test de la milla, test de milla, la milla",
    "yes": "sí, si, correcto, exacto, así es, claro, cierto, eso es",
    "alone": "solo las series, sin descanso, suma, la suma, solas, sin descansos",
    "one_rep": "una, una serie, solo una, una sola",
    "jog": "trote, trotando",
    "goal_name": "objetivo, previsto",
    "long_ago": "el año pasado, hace años, hace un año, de joven, el mes pasado",
    "verb": "hacer, terminar, correr, salir",
    "gun": "tiempo oficial, bruto, tiempo bruto",
    "in_year": "en, en el año",
    "chip": "tiempo neto, neto, chip",
    "minus": "menos",
    "mistaken": "corrección, corrijo, error, errata, me equivoqué",
    "state": "estoy, me siento",
    "neg_past": "no pude, no he podido, no logré, no conseguí",
    "in_future": "en, dentro de",
    "counted": "semana, día, talla",
    "period": "semanas, semana, días, meses, mes",
    "date_article": "el día, día, el",
    "half_name": "media, medio, media de",
    "wh": "cuánto, cuántos, cuántas, por qué, cuándo, cuál, cuanto tiempo",
    "cannot": "no puedo, no podré, no voy a poder, me es imposible, no me va bien",
    "present": "hago, corro, salgo, entreno",
    "signed_up": "apuntado, apuntada, inscrito, inscrita, me apunté, me inscribí",
}
