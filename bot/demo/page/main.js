// The chat page: joins the parts, and keeps them as the local Telegram says.

import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { App } from "./app.js";
import { Log } from "./log.js";
import { say, speak } from "./languages.js";
import { act, listen, whoAmI } from "./wire.js";

const TYPING_LASTS = 5000;
const $ = (id) => document.getElementById(id);

function toast(text) {
  clearTimeout(toast.timer);
  $("toast").textContent = text;
  $("toast").hidden = false;
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 3500);
}

function alertWith(text) {
  $("alert-words").textContent = text;
  $("alert").showModal();
}

function view(address, alt) {
  Object.assign($("viewer-image"), { src: address, alt });
  $("viewer").showModal();
}

function beginThemes() {
  const root = document.documentElement;
  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = localStorage.getItem("theme") ?? "";
  $("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
  });
}

function beginPersons(person, persons) {
  const options = persons.map(({ id, name }) => new Option(name, id, false, id === person.id));
  // The least number that nobody has; who comes by it is new.
  const next = [...Array(persons.length + 2).keys()].find((id) => id > 1 && !persons.some((one) => one.id === id));
  $("persons").replaceChildren(...options, new Option(say("someoneNew"), next));
  $("persons").addEventListener("change", () => {
    location.search = `?person=${$("persons").value}`;
  });
}

async function begin() {
  beginThemes();
  speak((navigator.language || "en").slice(0, 2));
  const [person, persons] = await whoAmI();
  speak(person.language_code);
  beginPersons(person, persons);
  // Whoever has it has an account at the intervals.icu of the demo.
  $("watch-key").textContent = `demowatch${String(person.id).padStart(12, "0")}`;
  const app = new App(person, toast);
  const own = new Map();
  let composer;
  const press = async (message, button) => {
    try {
      await act(person, "presses", { button: button.callback_data, message_id: message.message_id });
    } catch (error) {
      log.settle(message.message_id);
      toast(error.message);
    }
  };
  const log = new Log({
    command: (text) => composer.send(text),
    more: (message, from) => composer.offer(message, from),
    app: (url) => app.open(url),
    copied: () => toast(say("copied")),
    photo: view,
    press,
  });
  composer = new Composer(person, log, {
    trouble: toast,
    app: (url) => app.open(url),
    ownReaction: (id) => own.get(id),
  });
  const clock = new Clock(person, log, toast);

  const present = (text, isTyping = false) => {
    $("presence").textContent = text;
    $("presence").classList.toggle("is-typing", isTyping);
  };
  let typing;
  const stopTyping = () => {
    clearTimeout(typing);
    log.showTyping(false);
    present(say("bot"));
  };
  const refresh = () => {
    const isEmpty = !log.messages.size;
    $("intro").hidden = !isEmpty;
    composer.showStart(isEmpty);
    composer.showKeys([...log.messages.values()]);
  };

  const on = {
    snapshot(event) {
      $("name").textContent = $("intro-name").textContent = document.title = event.bot.name;
      if (event.bot.description) $("intro-words").textContent = event.bot.description;
      composer.setCommands(event.commands);
      clock.set(event.now);
      log.fill(event.messages, event.moves);
      composer.setMenuButton(event.menu_button);
      Object.entries(event.reactions).forEach(([id, reaction]) => on.reaction({ message_id: Number(id), reaction }));
      Object.entries(event.own_reactions).forEach(([id, reaction]) => on.own_reaction({ message_id: Number(id), reaction }));
      composer.resume();
      refresh();
    },
    message({ message }) {
      if (message.from.is_bot) stopTyping();
      log.put(message);
      refresh();
    },
    removed({ message_id }) {
      log.remove(message_id);
      refresh();
    },
    notice({ text, is_alert, message_id }) {
      log.settle(message_id);
      if (text) (is_alert ? alertWith : toast)(text);
    },
    typing() {
      clearTimeout(typing);
      present(say("typing"), true);
      log.showTyping(true);
      typing = setTimeout(stopTyping, TYPING_LASTS);
    },
    clock({ now, move }) {
      clock.set(now);
      log.addMove(move);
    },
    commands: ({ commands }) => composer.setCommands(commands),
    menu_button: ({ menu_button }) => composer.setMenuButton(menu_button),
    own_reaction({ message_id, reaction }) {
      own.set(message_id, reaction[0]?.emoji);
      log.react(message_id, reaction[0]?.emoji, true);
    },
    reaction({ message_id, reaction }) {
      log.react(message_id, reaction.map((one) => one.emoji).join(""));
    },
  };
  listen(person, (event) => on[event.event]?.(event), (isUp) => present(say(isUp ? "bot" : "connecting")));
}

begin().catch((error) => toast(say("noTelegram", error.message)));
