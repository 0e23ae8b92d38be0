// The coach's clock: it ticks here as it does there, and moves when it is told to.

import { say, write } from "./languages.js";
import { moveClock, nextMorning } from "./wire.js";

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const SHORT_DAY = { weekday: "short", day: "numeric", month: "short" };
const LOOKS = 40;
const LOOK_MS = 250;
const QUIET_MS = 2500;
const narrow = matchMedia("(max-width: 860px)");
const $ = (id) => document.getElementById(id);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export class Clock {
  #ahead = 0;

  /** `log` is asked what came, and told when a morning brings nothing. */
  constructor(person, log, onTrouble) {
    [this.person, this.log, this.onTrouble] = [person, log, onTrouble];
    for (const button of document.querySelectorAll("[data-move]")) {
      button.addEventListener("click", () => this.#move(button));
    }
    setInterval(() => this.#show(), 1000);
  }

  set(seconds) {
    this.#ahead = seconds * 1000 - Date.now();
    this.#show();
  }

  async #move(button) {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    try {
      if (button.dataset.move === "morning") await this.#toMorning();
      else await moveClock({ seconds: Number(button.dataset.move) });
    } catch (error) {
      this.onTrouble(error.message);
    }
    button.removeAttribute("aria-busy");
  }

  /** Wait until the coach has seen to the morning; on a rest day it says nothing, so we do. */
  async #toMorning() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const due = await nextMorning(this.person);
    const before = this.log.heard;
    await moveClock({ person: this.person.id, zone });
    if (!due) return;
    for (let look = 0; look < LOOKS && this.log.heard === before; look += 1) {
      if ((await nextMorning(this.person)) !== due) break;
      await pause(LOOK_MS);
    }
    for (let waited = 0; waited < QUIET_MS && this.log.heard === before; waited += LOOK_MS) {
      await pause(LOOK_MS);
    }
    if (this.log.heard === before) this.log.addNote(say("restDay"));
  }

  #show() {
    const now = new Date(Date.now() + this.#ahead);
    $("clock-time").dateTime = now.toISOString();
    for (const id of ["clock-time", "status-time"]) put(id, write(now, TIME));
    put("clock-day", write(now, narrow.matches ? SHORT_DAY : DAY));
  }
}

function put(id, text) {
  if ($(id).textContent !== text) $(id).textContent = text;
}
