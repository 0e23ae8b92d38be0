// The page's own words in the person's language, and how dates are written there.

const WORDS = {
  en: {
    lead: "The whole coach, on this machine only. Write to it as you would in Telegram; the clock is yours to move.",
    toWriting: "To the message field", toMessages: "To the messages", theme: "Dark or light",
    clock: "The coach's clock", morning: "Tomorrow morning", hour: "+1 hour", day: "+1 day",
    hintCommands: "lists the commands", hintEdit: "edits your last message", hintMorning: "each workout comes by itself",
    hintWatch: "and then this key: a watch runs your days",
    chat: "Chat with the coach", messages: "Messages", bot: "bot", typing: "typing…", connecting: "connecting…",
    who: "Who writes", runner: "Runner", someoneNew: "Someone new",
    toEnd: "To the newest message", commands: "Commands", editMessage: "Edit message", stopEditing: "Stop editing",
    replyTo: "Reply to", stopReply: "Do not reply", menu: "Menu", message: "Message", attach: "Attach", send: "Send",
    photo: "Photo", file: "File", location: "Location", sticker: "Sticker", voice: "Voice message", start: "Start", answers: "Suggested answers",
    shareLocation: "Share a location", onlyHere: "Only the coach on this machine gets it.", cancel: "Cancel", chooseSticker: "Send a sticker", ok: "OK", close: "Close",
    you: "You", coach: "Coach", youSay: "You: ", coachSays: "Coach: ", openPhoto: "Open the photo", edited: "edited", received: "received",
    waiting: "waits for the line", more: "Reply, react, edit", reply: "Reply", edit: "Edit", react: "React with {0}", hidden: "Hidden words",
    moved: "The clock moved to {0}", restDay: "No message this morning: a rest day.", copied: "Copied",
    kept: "No line to the coach: your words are kept and sent later.", noTelegram: "The local Telegram does not answer: {0}",
    app: "Plan", closeApp: "Close the plan",
  },
  de: {
    lead: "Der ganze Coach, nur auf diesem Rechner. Schreib ihm wie in Telegram; die Uhr stellst du.",
    toWriting: "Zum Nachrichtenfeld", toMessages: "Zu den Nachrichten", theme: "Dunkel oder hell",
    clock: "Die Uhr des Coachs", morning: "Morgen früh", hour: "+1 Std.", day: "+1 Tag",
    hintCommands: "zeigt die Befehle", hintEdit: "ändert deine letzte Nachricht", hintMorning: "jedes Training kommt von selbst",
    hintWatch: "und dann dieser Schlüssel: eine Uhr läuft deine Tage",
    chat: "Chat mit dem Coach", messages: "Nachrichten", bot: "Bot", typing: "schreibt …", connecting: "verbindet …",
    who: "Wer schreibt", runner: "Läufer", someoneNew: "Jemand Neues",
    toEnd: "Zur neuesten Nachricht", commands: "Befehle", editMessage: "Nachricht ändern", stopEditing: "Nicht ändern",
    replyTo: "Antwort an", stopReply: "Nicht antworten", menu: "Menü", message: "Nachricht", attach: "Anhängen", send: "Senden",
    photo: "Foto", file: "Datei", location: "Standort", sticker: "Sticker", voice: "Sprachnachricht", start: "Starten", answers: "Vorgeschlagene Antworten",
    shareLocation: "Standort senden", onlyHere: "Nur der Coach auf diesem Rechner bekommt ihn.", cancel: "Abbrechen", chooseSticker: "Sticker senden", ok: "OK", close: "Schließen",
    you: "Du", coach: "Coach", youSay: "Du: ", coachSays: "Coach: ", openPhoto: "Foto öffnen", edited: "geändert", received: "angekommen",
    waiting: "wartet auf Verbindung", more: "Antworten, reagieren, ändern", reply: "Antworten", edit: "Ändern", react: "Mit {0} reagieren", hidden: "Verdeckter Text",
    moved: "Die Uhr steht jetzt auf {0}", restDay: "Heute früh keine Nachricht: Ruhetag.", copied: "Kopiert",
    kept: "Keine Verbindung zum Coach: Dein Text bleibt hier und geht später raus.", noTelegram: "Das lokale Telegram antwortet nicht: {0}",
    app: "Plan", closeApp: "Plan schließen",
  },
  es: {
    lead: "El entrenador completo, solo en este equipo. Escríbele como en Telegram; el reloj lo mueves tú.",
    toWriting: "Ir al campo de mensaje", toMessages: "Ir a los mensajes", theme: "Oscuro o claro",
    clock: "El reloj del entrenador", morning: "Mañana temprano", hour: "+1 hora", day: "+1 día",
    hintCommands: "muestra los comandos", hintEdit: "edita tu último mensaje", hintMorning: "cada entrenamiento llega solo",
    hintWatch: "y luego esta clave: un reloj corre tus días",
    chat: "Chat con el entrenador", messages: "Mensajes", bot: "bot", typing: "escribiendo…", connecting: "conectando…",
    who: "Quién escribe", runner: "Corredor", someoneNew: "Otra persona",
    toEnd: "Al mensaje más reciente", commands: "Comandos", editMessage: "Editar mensaje", stopEditing: "No editar",
    replyTo: "Responder a", stopReply: "No responder", menu: "Menú", message: "Mensaje", attach: "Adjuntar", send: "Enviar",
    photo: "Foto", file: "Archivo", location: "Ubicación", sticker: "Sticker", voice: "Mensaje de voz", start: "Empezar", answers: "Respuestas sugeridas",
    shareLocation: "Compartir ubicación", onlyHere: "Solo la recibe el entrenador de este equipo.", cancel: "Cancelar", chooseSticker: "Enviar un sticker", ok: "OK", close: "Cerrar",
    you: "Tú", coach: "Entrenador", youSay: "Tú: ", coachSays: "Entrenador: ", openPhoto: "Abrir la foto", edited: "editado", received: "recibido",
    waiting: "esperando conexión", more: "Responder, reaccionar, editar", reply: "Responder", edit: "Editar", react: "Reaccionar con {0}", hidden: "Texto oculto",
    moved: "El reloj pasó a {0}", restDay: "Esta mañana no hay mensaje: es día de descanso.", copied: "Copiado",
    kept: "Sin conexión con el entrenador: tu texto se guarda y se envía después.", noTelegram: "El Telegram local no responde: {0}",
    app: "Plan", closeApp: "Cerrar el plan",
  },
  fr: {
    lead: "Le coach au complet, sur cette machine seulement. Écris-lui comme sur Telegram ; c'est toi qui avances l'horloge.",
    toWriting: "Aller au champ de message", toMessages: "Aller aux messages", theme: "Sombre ou clair",
    clock: "L'horloge du coach", morning: "Demain matin", hour: "+1 heure", day: "+1 jour",
    hintCommands: "affiche les commandes", hintEdit: "modifie ton dernier message", hintMorning: "chaque séance arrive toute seule",
    hintWatch: "puis cette clé : une montre court tes séances",
    chat: "Discussion avec le coach", messages: "Messages", bot: "bot", typing: "écrit…", connecting: "connexion…",
    who: "Qui écrit", runner: "Coureur", someoneNew: "Quelqu'un d'autre",
    toEnd: "Au dernier message", commands: "Commandes", editMessage: "Modifier le message", stopEditing: "Ne pas modifier",
    replyTo: "Réponse à", stopReply: "Ne pas répondre", menu: "Menu", message: "Message", attach: "Joindre", send: "Envoyer",
    photo: "Photo", file: "Fichier", location: "Position", sticker: "Sticker", voice: "Message vocal", start: "Démarrer", answers: "Réponses proposées",
    shareLocation: "Partager une position", onlyHere: "Seul le coach de cette machine la reçoit.", cancel: "Annuler", chooseSticker: "Envoyer un sticker", ok: "OK", close: "Fermer",
    you: "Toi", coach: "Coach", youSay: "Toi : ", coachSays: "Coach : ", openPhoto: "Ouvrir la photo", edited: "modifié", received: "reçu",
    waiting: "attend la connexion", more: "Répondre, réagir, modifier", reply: "Répondre", edit: "Modifier", react: "Réagir avec {0}", hidden: "Texte masqué",
    moved: "L'horloge est passée à {0}", restDay: "Pas de message ce matin : jour de repos.", copied: "Copié",
    kept: "Pas de connexion avec le coach : ton texte est gardé et partira plus tard.", noTelegram: "Le Telegram local ne répond pas : {0}",
    app: "Plan", closeApp: "Fermer le plan",
  },
};
const LOCALES = { en: "en-GB", de: "de-DE", es: "es-ES", fr: "fr-FR" };

let language = "en";

/** Say a word of the page; `{0}` in it is what is given. */
export const say = (name, given) => {
  const text = WORDS[language][name] ?? WORDS.en[name];
  return given === undefined ? text : text.replace("{0}", given);
};

/** Write a moment, given in milliseconds or as a Date, as the language does. */
export const write = (moment, options) => new Intl.DateTimeFormat(LOCALES[language], options).format(moment);

/** Speak a person's language, English where it is none of ours, and put its words on the page. */
export function speak(code) {
  language = code in WORDS ? code : "en";
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  for (const node of document.querySelectorAll("[data-say-label]")) node.ariaLabel = say(node.dataset.sayLabel);
  for (const node of document.querySelectorAll("[data-say-hint]")) node.placeholder = say(node.dataset.sayHint);
}
