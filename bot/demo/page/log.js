// The list of messages: days, groups, what is new, and where the eye is.

import { bubble, make } from "./bubbles.js";
import { say, write } from "./languages.js";

const GROUP_SECONDS = 300;
const NEAR_PIXELS = 120;
const DAY = { weekday: "long", day: "numeric", month: "long" };
const MOMENT = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
// What a person does to scroll; all other scrolling is ours.
const BY_HAND = ["wheel", "touchmove", "keydown", "pointerdown"];
const $ = (id) => document.getElementById(id);

export class Log {
  #list = $("log");
  #group = null;
  #scroll = $("scroll");
  #toEnd = $("to-end");
  #unseen = $("unseen");
  #last = null;
  #day = "";
  #missed = 0;

  /** How many messages of the coach have come while the page is open. */
  heard = 0;

  constructor(on) {
    this.on = on;
    this.messages = new Map();
    this.#toEnd.addEventListener("click", () => this.toEnd());
    this.#scroll.addEventListener("scroll", () => this.#lookDown());
    this.#scroll.addEventListener("scrollend", () => { this.#isGoing = false; });
    for (const name of BY_HAND) {
      this.#scroll.addEventListener(name, () => { this.#isGoing = false; }, { passive: true });
    }
    this.#list.addEventListener("keydown", (event) => this.#goAlong(event));
    // What grows, an image that loads or a keyboard that opens, must not hide the newest words.
    new ResizeObserver(() => this.#wasNear && this.toEnd(false)).observe(this.#scroll);
    new ResizeObserver(() => this.#wasNear && this.toEnd(false)).observe(this.#list);
  }

  #wasNear = true;
  // On the way to the end: where the eye is then, not now, tells whether it is near.
  #isGoing = false;

  /** Begin anew with everything that was said. */
  fill(messages, moves) {
    this.#list.ariaBusy = "true";
    this.#list.replaceChildren();
    this.messages.clear();
    [this.#last, this.#day] = [null, ""];
    const left = [...moves];
    for (const message of messages) {
      while (left.length && left[0].after < message.message_id) this.addMove(left.shift());
      this.add(message);
    }
    left.forEach((move) => this.addMove(move));
    this.#list.ariaBusy = "false";
    this.toEnd(false);
  }

  /** Show a message; one that is there already is shown as it is now. */
  put(message) {
    const shown = this.#item(message.message_id);
    if (!shown) {
      const wasNear = this.#isGoing || this.#isNear();
      if (message.from.is_bot) this.heard += 1;
      this.add(message, true);
      if (wasNear || !message.from.is_bot) this.toEnd();
      else this.#miss();
      return;
    }
    const made = bubble(message, this.on);
    made.classList.toggle("is-tail", shown.classList.contains("is-tail"));
    made.classList.toggle("is-follower", shown.classList.contains("is-follower"));
    const reactions = shown.querySelector(".reactions");
    if (reactions) made.querySelector(".bubble").append(reactions);
    made.classList.toggle("has-reaction", Boolean(reactions));
    if (made.querySelector(".more")) made.querySelector(".more").tabIndex = shown.querySelector(".more")?.tabIndex ?? -1;
    made.classList.add("is-changed");
    shown.replaceWith(made);
    if (this.#last?.id === message.message_id) this.#last.item = made;
    this.messages.set(message.message_id, message);
  }

  add(message, isNew = false) {
    this.#addDay(message.date);
    const item = bubble(message, this.on);
    const last = this.#last;
    const isBot = message.from.is_bot;
    this.showTyping(false);
    if (last && last.isBot === isBot && message.date - last.date < GROUP_SECONDS) {
      last.item.classList.remove("is-tail");
      item.classList.add("is-follower");
    }
    item.classList.add("is-tail");
    this.#list.querySelector('.more[tabindex="0"]')?.setAttribute("tabindex", "-1");
    item.querySelector(".more")?.setAttribute("tabindex", "0");
    item.classList.toggle("is-new", isNew);
    this.#group.append(item);
    this.#last = { id: message.message_id, isBot, date: message.date, item };
    this.messages.set(message.message_id, message);
  }

  addMove(move) {
    this.#addDay(move.at);
    this.addNote(say("moved", write(move.at * 1000, MOMENT)));
  }

  /** A line of the page's own between the messages. */
  addNote(words) {
    if (!this.#group) return;
    this.#last = null;
    this.#group.append(make("li", "moved", words));
    if (this.#wasNear) this.toEnd();
  }

  remove(id) {
    this.#item(id)?.remove();
    this.messages.delete(id);
    if (this.#last?.id === id) this.#last = null;
  }

  /** Buttons under a message stop waiting. */
  settle(id) {
    this.#item(id)?.querySelectorAll("[aria-busy]").forEach((node) => node.removeAttribute("aria-busy"));
  }

  /** Show the reaction of the coach, or the person's own, beside each other. */
  react(id, emoji, isOwn = false) {
    const item = this.#item(id);
    if (!item) return;
    const kind = isOwn ? "own-reaction" : "bot-reaction";
    item.querySelector(`.${kind}`)?.remove();
    const all = item.querySelector(".reactions") ?? make("span", "reactions");
    if (emoji) all.append(make("span", `reaction ${kind}`, emoji));
    if (all.childNodes.length) item.querySelector(".bubble").append(all);
    else all.remove();
    item.classList.toggle("has-reaction", Boolean(all.childNodes.length));
  }

  showTyping(isTyping) {
    this.#list.querySelector(".typing")?.remove();
    if (!isTyping) return;
    const dots = make("div", "bubble", make("i"), make("i"), make("i"));
    dots.ariaHidden = "true";
    this.#group?.append(make("li", "message is-bot is-tail typing", make("div", "row", dots)));
    if (this.#wasNear) this.toEnd();
  }

  toEnd(isSmooth = true) {
    this.#wasNear = this.#isGoing = true;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = isSmooth && !calm ? "smooth" : "instant";
    this.#scroll.scrollTo({ top: this.#scroll.scrollHeight, behavior });
    if (this.#isNear()) this.#isGoing = false;
  }

  #addDay(seconds) {
    const day = write(seconds * 1000, DAY);
    if (day === this.#day) return;
    [this.#day, this.#last] = [day, null];
    // A section for each day, so that its date stays above while one reads and then gives way.
    this.#group = make("ol", "day-messages");
    this.#list.append(make("section", "day-group", make("h3", "day", make("span", "", day)), this.#group));
  }

  #item(id) {
    return this.#list.querySelector(`[data-id="${id}"]`);
  }

  #goAlong(event) {
    if (!event.target.matches(".more") || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    const all = [...this.#list.querySelectorAll(".more")];
    const next = all[all.indexOf(event.target) + (event.key === "ArrowUp" ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    [event.target.tabIndex, next.tabIndex] = [-1, 0];
    next.focus();
  }

  #isNear() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    return scrollHeight - scrollTop - clientHeight < NEAR_PIXELS;
  }

  #lookDown() {
    if (!this.#isGoing) this.#wasNear = this.#isNear();
    this.#toEnd.hidden = this.#wasNear;
    if (this.#wasNear) this.#missed = 0;
    this.#unseen.hidden = !this.#missed;
  }

  #miss() {
    this.#missed += 1;
    this.#unseen.textContent = this.#missed;
    this.#toEnd.hidden = this.#unseen.hidden = false;
  }
}
