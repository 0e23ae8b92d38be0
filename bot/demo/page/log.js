// The list of messages: days, groups, what is new, and where the eye is.

import { bubble, make } from "./bubbles.js";

const GROUP_SECONDS = 300;
const NEAR_PIXELS = 120;
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const MOMENT = new Intl.DateTimeFormat("en-GB", {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
});
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

  constructor(on) {
    this.on = on;
    this.messages = new Map();
    this.#toEnd.addEventListener("click", () => this.toEnd());
    this.#scroll.addEventListener("scroll", () => this.#lookDown());
    // What grows, an image that loads or a keyboard that opens, must not hide the newest words.
    new ResizeObserver(() => this.#wasNear && this.toEnd(false)).observe(this.#scroll);
    new ResizeObserver(() => this.#wasNear && this.toEnd(false)).observe(this.#list);
  }

  #wasNear = true;

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
      const wasNear = this.#isNear();
      this.add(message, true);
      if (wasNear || !message.from.is_bot) this.toEnd();
      else this.#miss();
      return;
    }
    const made = bubble(message, this.on);
    made.classList.toggle("is-tail", shown.classList.contains("is-tail"));
    made.classList.toggle("is-follower", shown.classList.contains("is-follower"));
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
    item.classList.toggle("is-new", isNew);
    this.#group.append(item);
    this.#last = { id: message.message_id, isBot, date: message.date, item };
    this.messages.set(message.message_id, message);
  }

  addMove(move) {
    this.#addDay(move.at);
    this.#last = null;
    this.#group.append(make("li", "moved", `The clock moved to ${MOMENT.format(move.at * 1000)}`));
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

  react(id, emoji) {
    const item = this.#item(id);
    item?.querySelector(".reaction")?.remove();
    if (item && emoji) item.querySelector(".bubble").append(make("span", "reaction", emoji));
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
    this.#wasNear = true;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = isSmooth && !calm ? "smooth" : "instant";
    this.#scroll.scrollTo({ top: this.#scroll.scrollHeight, behavior });
  }

  #addDay(seconds) {
    const day = DAY.format(seconds * 1000);
    if (day === this.#day) return;
    [this.#day, this.#last] = [day, null];
    // A section for each day, so that its date stays above while one reads and then gives way.
    this.#group = make("ol", "day-messages");
    this.#list.append(make("section", "day-group", make("h4", "day", make("span", "", day)), this.#group));
  }

  #item(id) {
    return this.#list.querySelector(`[data-id="${id}"]`);
  }

  #isNear() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    return scrollHeight - scrollTop - clientHeight < NEAR_PIXELS;
  }

  #lookDown() {
    this.#wasNear = this.#isNear();
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
