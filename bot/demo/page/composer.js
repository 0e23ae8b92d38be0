// Where the person writes: words, commands, edits, suggested answers, files, places.

import { make } from "./bubbles.js";
import { act, sendFile } from "./wire.js";

const $ = (id) => document.getElementById(id);
const PLACES = {
  Berlin: [52.52, 13.405],
  London: [51.507, -0.128],
  "New York": [40.713, -74.006],
  "São Paulo": [-23.55, -46.633],
  Nairobi: [-1.286, 36.817],
  Kathmandu: [27.717, 85.324],
  Tokyo: [35.676, 139.65],
  Sydney: [-33.869, 151.209],
};

/** Whether a message came from a key of a suggested answer; typing leaves a keyboard up. */
function isPress(message, { keyboard }) {
  if (message.from.is_bot) return false;
  return keyboard.flat().some((key) => (key.request_location ? message.location : message.text === (key.text ?? key)));
}

export class Composer {
  #words = $("words");
  #editing = null;
  #commands = [];

  constructor(person, log, onTrouble) {
    this.person = person;
    this.log = log;
    this.onTrouble = onTrouble;
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#words.addEventListener("input", () => this.#onInput());
    this.#words.addEventListener("keydown", (event) => this.#onKey(event));
    $("menu").addEventListener("click", () => this.#turnCommands());
    $("attach").addEventListener("click", () => this.#turnAttachments());
    $("attachments").addEventListener("click", (event) => this.#attach(event));
    $("editing-end").addEventListener("click", () => this.endEdit());
    $("file").addEventListener("change", () => this.#sendFile());
    $("start").addEventListener("click", () => this.send("/start"));
    document.addEventListener("click", (event) => this.#closeUnless(event.target));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#escape());
    this.#makePlaces();
  }

  async send(text) {
    await this.#try(act(this.person, "writes", { text }));
  }

  beginEdit(message) {
    this.#editing = message;
    $("editing").hidden = false;
    $("editing-words").textContent = message.text;
    this.#words.value = message.text;
    this.#onInput();
    this.#words.focus();
  }

  endEdit() {
    if (!this.#editing) return;
    this.#editing = null;
    $("editing").hidden = true;
    this.#words.value = "";
    this.#onInput();
  }

  setCommands(commands) {
    this.#commands = commands;
    $("menu").hidden = !commands.length;
  }

  /** Show the suggested answers and the hint that the newest message left. */
  showKeys(messages) {
    const at = messages.findLastIndex(({ reply_markup: it }) => it?.keyboard || it?.remove_keyboard || it?.force_reply);
    const markup = messages[at]?.reply_markup;
    const isUsed = markup?.one_time_keyboard && messages.slice(at + 1).some((one) => isPress(one, markup));
    const rows = isUsed ? [] : (markup?.keyboard ?? []);
    this.#words.placeholder = markup?.input_field_placeholder || "Message";
    $("keys").hidden = !rows.length;
    $("keys").replaceChildren(...rows.map((row) => make("div", "keys-row", ...row.map((key) => this.#key(key)))));
  }

  showStart(isShown) {
    $("start").hidden = !isShown;
    $("composer").hidden = isShown;
  }

  #key(key) {
    const text = key.text ?? key;
    const node = make("button", "key", text);
    node.type = "button";
    node.addEventListener("click", () => {
      if (key.request_location) $("places").showModal();
      else this.send(text);
    });
    return node;
  }

  async #submit() {
    const text = this.#words.value.trim();
    if (!text) return;
    const edited = this.#editing;
    this.#words.value = "";
    this.endEdit();
    this.#onInput();
    if (!edited) await this.send(text);
    else if (text !== edited.text) {
      await this.#try(act(this.person, "edits", { message_id: edited.message_id, text }));
    }
  }

  #onInput() {
    const text = this.#words.value;
    $("send").disabled = !text.trim();
    this.#words.style.height = "auto";
    this.#words.style.height = `${Math.min(this.#words.scrollHeight, 132)}px`;
    const isCommand = /^\/\w*$/.test(text) && !this.#editing;
    this.#showCommands(isCommand ? text.slice(1).toLowerCase() : null);
  }

  #onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "ArrowUp" && !$("commands").hidden) {
      event.preventDefault();
      $("commands").lastElementChild?.focus();
    } else if (event.key === "ArrowUp" && !this.#words.value) {
      const own = [...this.log.messages.values()].filter((one) => !one.from.is_bot && one.text);
      if (own.length) {
        event.preventDefault();
        this.beginEdit(own.at(-1));
      }
    }
  }

  #turnCommands() {
    this.#showCommands($("commands").hidden ? "" : null);
    if (!$("commands").hidden) $("commands").firstElementChild?.focus();
  }

  #showCommands(start) {
    const found = start === null ? [] : this.#commands.filter((one) => one.command.startsWith(start));
    $("commands").hidden = !found.length;
    $("menu").ariaExpanded = String(Boolean(found.length));
    $("commands").replaceChildren(...found.map((one) => this.#command(one)));
  }

  #command({ command, description }) {
    const node = make("button", "", make("b", "", `/${command}`), make("span", "", description));
    Object.assign(node, { type: "button", role: "option" });
    node.addEventListener("click", () => {
      this.#words.value = "";
      this.#onInput();
      this.#words.focus();
      this.send(`/${command}`);
    });
    node.addEventListener("keydown", (event) => {
      const next = { ArrowDown: node.nextElementSibling, ArrowUp: node.previousElementSibling }[event.key];
      if (next) event.preventDefault();
      next?.focus();
    });
    return node;
  }

  #turnAttachments() {
    const isOpen = $("attachments").hidden;
    $("attachments").hidden = !isOpen;
    $("attach").ariaExpanded = String(isOpen);
    if (isOpen) $("attachments").firstElementChild.focus();
  }

  #attach(event) {
    const kind = event.target.closest("[data-attach]")?.dataset.attach;
    if (!kind) return;
    this.#turnAttachments();
    if (kind === "location") {
      $("places").showModal();
      return;
    }
    $("file").accept = kind === "photo" ? "image/png,image/jpeg" : "";
    $("file").dataset.as = kind;
    $("file").value = "";
    $("file").click();
  }

  async #sendFile() {
    const [file] = $("file").files;
    if (file) await this.#try(sendFile(this.person, file, $("file").dataset.as));
  }

  #makePlaces() {
    for (const [name, [latitude, longitude]] of Object.entries(PLACES)) {
      const node = make("button", "", name);
      node.addEventListener("click", () => {
        this.#try(act(this.person, "sends_location", { latitude, longitude }));
      });
      $("places-list").append(node);
    }
  }

  #closeUnless(target) {
    if (!target.closest("#menu, #commands, #words")) this.#showCommands(null);
    if (!target.closest("#attach, #attachments") && !$("attachments").hidden) this.#turnAttachments();
  }

  #escape() {
    if (!$("commands").hidden) this.#showCommands(null);
    else if (!$("attachments").hidden) this.#turnAttachments();
    else this.endEdit();
    if (!document.querySelector("dialog[open]")) this.#words.focus();
  }

  async #try(request) {
    try {
      await request;
    } catch (error) {
      this.onTrouble(error.message);
    }
  }
}
