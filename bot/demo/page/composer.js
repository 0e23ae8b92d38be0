// Where the person writes: words, commands, edits, suggested answers, files, places.

import { brief, make } from "./bubbles.js";
import { icon } from "./icons.js";
import { say } from "./languages.js";
import { NoLineError, act, sendFile } from "./wire.js";

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

const STICKERS = ["👟", "🏃", "💪", "🎉", "😅", "🏁"];
const REACTIONS = ["👍", "❤️", "🔥", "🎉", "😢", "👎"];
const RETRY_MS = 3000;
const KEPT = (person) => `kept-words-${person.id}`;

/** Whether a message came from a key of a suggested answer; typing leaves a keyboard up. */
function isPress(message, { keyboard }) {
  if (message.from.is_bot) return false;
  return keyboard.flat().some((key) => (key.request_location ? message.location : message.text === (key.text ?? key)));
}

export class Composer {
  #words = $("words");
  #editing = null;
  #replying = null;
  #commands = [];
  #app = null;
  #isSending = false;
  #retry = 0;

  constructor(person, log, on) {
    this.person = person;
    this.log = log;
    this.on = on;
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#words.addEventListener("input", () => this.#onInput());
    this.#words.addEventListener("keydown", (event) => this.#onKey(event));
    $("menu").addEventListener("click", () => (this.#app ? on.app(this.#app.web_app.url) : this.#turnCommands()));
    $("slash").addEventListener("click", () => this.#turnCommands());
    $("actions").addEventListener("keydown", (event) => this.#alongActions(event));
    $("attach").addEventListener("click", () => this.#turnAttachments());
    $("attachments").addEventListener("click", (event) => this.#attach(event));
    $("editing-end").addEventListener("click", () => this.endEdit());
    $("file").addEventListener("change", () => this.#sendFile());
    $("start").addEventListener("click", () => this.send("/start"));
    document.addEventListener("click", (event) => this.#closeUnless(event.target));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#escape());
    addEventListener("online", () => this.sendKept());
    this.#makeChoices();
  }

  /** Send words in their turn; what finds no line is kept, shown, and sent later. */
  async send(text, reply_to) {
    const key = `${Date.now()}-${Math.random()}`;
    this.#keep([...this.#kept(), { key, text, reply_to }]);
    await this.sendKept();
  }

  /** Send what is kept, oldest first; each has a key, so that it arrives once. */
  async sendKept() {
    if (this.#isSending) return;
    this.#isSending = true;
    let isCut = false;
    try {
      for (let kept = this.#kept(); kept.length; kept = this.#kept()) {
        await this.#sendOne(kept[0]);
        this.log.remove(kept[0].key);
        this.#keep(this.#kept().slice(1));
      }
    } catch (error) {
      this.#showKept();
      if (!this.#retry) this.on.trouble(say("kept"));
      isCut = true;
    } finally {
      this.#isSending = false;
    }
    clearTimeout(this.#retry);
    this.#retry = isCut ? setTimeout(() => this.sendKept(), RETRY_MS) : 0;
  }

  async #sendOne(one) {
    try {
      await act(this.person, "writes", one);
    } catch (error) {
      if (error instanceof NoLineError) throw error;
      this.on.trouble(error.message);
    }
  }

  #kept() {
    return JSON.parse(localStorage.getItem(KEPT(this.person)) ?? "[]");
  }

  #keep(kept) {
    localStorage.setItem(KEPT(this.person), JSON.stringify(kept));
  }

  #showKept() {
    const date = Date.now() / 1000;
    for (const { key, text } of this.#kept()) {
      this.log.put({ message_id: key, from: { is_bot: false }, date, text, isWaiting: true });
    }
  }

  /** The log was filled anew: what waits comes last, and goes now. */
  async resume() {
    this.#showKept();
    await this.sendKept();
  }

  beginReply(message) {
    this.endEdit();
    this.#replying = message;
    this.#showAbove(say("replyTo"), brief(message), say("stopReply"));
    this.#words.focus();
  }

  #showAbove(what, words, end) {
    $("editing-what").textContent = what;
    $("editing-words").textContent = words;
    $("editing-end").ariaLabel = end;
    $("editing").hidden = false;
  }

  /** Offer what can be done with a message: react, reply, edit. */
  offer(message, from) {
    const row = make("div", "emoji", ...REACTIONS.map((emoji) => this.#action(say("react", emoji), emoji, async () => {
      const has = this.on.ownReaction(message.message_id) === emoji;
      await this.#try(act(this.person, "reacts", { message_id: message.message_id, emoji: has ? null : emoji }));
    })));
    row.role = "none";
    const reply = this.#action("", make("span", "", say("reply")), () => this.beginReply(message), "reply");
    const edit = this.#action("", make("span", "", say("edit")), () => this.beginEdit(message), "pencil");
    const isOwn = !message.from.is_bot && message.text;
    $("actions").replaceChildren(row, reply, ...(isOwn ? [edit] : []));
    $("actions").hidden = false;
    const [place, size] = [from.getBoundingClientRect(), $("actions").getBoundingClientRect()];
    $("actions").style.left = `${Math.max(8, Math.min(place.left - size.width / 2, innerWidth - size.width - 8))}px`;
    $("actions").style.top = `${Math.max(8, Math.min(place.top - size.height - 6, innerHeight - size.height - 8))}px`;
    this.opener = from;
    $("actions").querySelector("button").focus();
  }

  #action(label, content, does, image) {
    const node = make("button", "", ...(image ? [icon(image)] : []), content);
    Object.assign(node, { type: "button", role: "menuitem" });
    if (label) node.ariaLabel = label;
    node.addEventListener("click", () => {
      this.#closeActions();
      does();
    });
    return node;
  }

  #closeActions() {
    if ($("actions").hidden) return;
    $("actions").hidden = true;
    this.opener?.focus();
  }

  #alongActions(event) {
    const all = [...$("actions").querySelectorAll("button")];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  }

  beginEdit(message) {
    this.#replying = null;
    this.#editing = message;
    this.#showAbove(say("editMessage"), message.text, say("stopEditing"));
    this.#words.value = message.text;
    this.#onInput();
    this.#words.focus();
  }

  endEdit() {
    if (this.#editing) this.#words.value = "";
    this.#editing = this.#replying = null;
    $("editing").hidden = true;
    this.#onInput();
  }

  setCommands(commands) {
    this.#commands = commands;
    this.#showMenu();
  }

  /** Behind the menu button stands a web app, or else the commands. */
  setMenuButton(button) {
    this.#app = button?.type === "web_app" ? button : null;
    this.#showMenu();
  }

  #showMenu() {
    const hasCommands = this.#commands.length > 0;
    $("menu").hidden = !this.#app && !hasCommands;
    $("slash").hidden = !this.#app || !hasCommands;
    $("menu").querySelector("span").textContent = this.#app?.text ?? say("menu");
    if (this.#app) ["aria-haspopup", "aria-expanded", "aria-controls"].forEach((one) => $("menu").removeAttribute(one));
  }

  /** Show the suggested answers and the hint that the newest message left. */
  showKeys(messages) {
    const at = messages.findLastIndex(({ reply_markup: it }) => it?.keyboard || it?.remove_keyboard || it?.force_reply);
    const markup = messages[at]?.reply_markup;
    const isUsed = markup?.one_time_keyboard && messages.slice(at + 1).some((one) => isPress(one, markup));
    const rows = isUsed ? [] : (markup?.keyboard ?? []);
    this.#words.placeholder = markup?.input_field_placeholder || say("message");
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
    const [edited, replied] = [this.#editing, this.#replying];
    this.endEdit();
    this.#words.value = "";
    this.#onInput();
    if (!edited) await this.send(text, replied?.message_id);
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
    $(this.#app ? "slash" : "menu").ariaExpanded = String(Boolean(found.length));
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
    const dialog = { location: "places", sticker: "stickers" }[kind];
    if (dialog) $(dialog).showModal();
    if (kind === "voice") this.#try(act(this.person, "sends_voice"));
    if (!["photo", "document"].includes(kind)) return;
    $("file").accept = kind === "photo" ? "image/png,image/jpeg" : "";
    $("file").dataset.as = kind;
    $("file").value = "";
    $("file").click();
  }

  async #sendFile() {
    const [file] = $("file").files;
    if (file) await this.#try(sendFile(this.person, file, $("file").dataset.as));
  }

  #makeChoices() {
    for (const emoji of STICKERS) {
      const node = make("button", "", emoji);
      node.addEventListener("click", () => this.#try(act(this.person, "sends_sticker", { emoji })));
      $("stickers-list").append(node);
    }
    for (const [name, [latitude, longitude]] of Object.entries(PLACES)) {
      const node = make("button", "", name);
      node.addEventListener("click", () => {
        this.#try(act(this.person, "sends_location", { latitude, longitude }));
      });
      $("places-list").append(node);
    }
  }

  #closeUnless(target) {
    if (!target.closest("#menu, #slash, #commands, #words")) this.#showCommands(null);
    if (!target.closest("#actions, .more")) $("actions").hidden = true;
    if (!target.closest("#attach, #attachments") && !$("attachments").hidden) this.#turnAttachments();
  }

  #escape() {
    if (!$("actions").hidden) {
      this.#closeActions();
      return;
    }
    if (!$("commands").hidden) this.#showCommands(null);
    else if (!$("attachments").hidden) this.#turnAttachments();
    else this.endEdit();
    if (!document.querySelector("dialog[open]")) this.#words.focus();
  }

  async #try(request) {
    try {
      await request;
    } catch (error) {
      this.on.trouble(error instanceof NoLineError ? say("noTelegram", error.message) : error.message);
    }
  }
}
