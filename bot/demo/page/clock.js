// The coach's clock: it ticks here as it does there, and moves when it is told to.

import { moveClock } from "./wire.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });
const narrow = matchMedia("(max-width: 860px)");
const $ = (id) => document.getElementById(id);

export class Clock {
  #ahead = 0;

  constructor(person, onTrouble) {
    for (const button of document.querySelectorAll("[data-move]")) {
      button.addEventListener("click", () => this.#move(person, button, onTrouble));
    }
    setInterval(() => this.#show(), 1000);
  }

  set(seconds) {
    this.#ahead = seconds * 1000 - Date.now();
    this.#show();
  }

  async #move(person, button, onTrouble) {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    const { move } = button.dataset;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    try {
      await moveClock(move === "morning" ? { person: person.id, zone } : { seconds: Number(move) });
    } catch (error) {
      onTrouble(error.message);
    }
    button.removeAttribute("aria-busy");
  }

  #show() {
    const now = new Date(Date.now() + this.#ahead);
    $("clock-time").dateTime = now.toISOString();
    for (const id of ["clock-time", "status-time"]) put(id, TIME.format(now));
    put("clock-day", (narrow.matches ? SHORT_DAY : DAY).format(now));
  }
}

function put(id, text) {
  if ($(id).textContent !== text) $(id).textContent = text;
}
