// The chat page: joins the parts, and keeps them as the local Telegram says.

import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { Log } from "./log.js";
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

async function begin() {
  beginThemes();
  const person = await whoAmI();
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
    edit: (message) => composer.beginEdit(message),
    photo: view,
    press,
  });
  composer = new Composer(person, log, toast);
  const clock = new Clock(person, toast);

  const present = (text, isTyping = false) => {
    $("presence").textContent = text;
    $("presence").classList.toggle("is-typing", isTyping);
  };
  let typing;
  const stopTyping = () => {
    clearTimeout(typing);
    log.showTyping(false);
    present("bot");
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
      Object.entries(event.reactions).forEach(([message_id, reaction]) => on.reaction({ message_id, reaction }));
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
      present("typing", true);
      log.showTyping(true);
      typing = setTimeout(stopTyping, TYPING_LASTS);
    },
    clock({ now, move }) {
      clock.set(now);
      log.addMove(move);
    },
    commands: ({ commands }) => composer.setCommands(commands),
    reaction({ message_id, reaction }) {
      log.react(message_id, reaction.map((one) => one.emoji).join(""));
    },
  };
  listen(person, (event) => on[event.event]?.(event), (isUp) => present(isUp ? "bot" : "connecting…"));
}

begin().catch((error) => toast(`The local Telegram does not answer: ${error.message}`));
