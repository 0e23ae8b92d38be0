// The stopwatch beside the track: one tap at the end of each rep, the recovery counts itself down.

import { Beeps } from "./beeps.js";
import { $, fill, make } from "./dom.js";

const LOOK_MS = 50;
// A second tap of the same finger is none.
const SHORTEST_S = 2;

export class Stopwatch {
  #beeps = new Beeps();
  #ticking = 0;
  #lock = null;

  constructor(runner, words, outbox) {
    [this.words, this.outbox, this.store] = [words, outbox, `stopwatch-${runner}`];
    $("watch-name").textContent = words.stopwatch;
    $("watch-end").ariaLabel = words.close;
    [$("undo").textContent, $("stop").textContent] = [words.undo_tap, words.end];
    $("send").textContent = words.send;
    $("tap").addEventListener("click", () => this.#tap());
    $("undo").addEventListener("click", () => this.#undo());
    $("stop").addEventListener("click", () => this.#close());
    $("send").addEventListener("click", () => this.#send());
    $("drop").addEventListener("click", () => this.#drop());
    $("watch-end").addEventListener("click", () => $("watch").close());
    $("watch").addEventListener("close", () => this.#rest());
  }

  open(day) {
    const reps = day.sets.flatMap((set) => Array.from({ length: set.count }, () => set));
    this.run = { day: day.date, reps, taken: [], begun: null, ready: null, isOver: false };
    this.#show();
    $("watch").showModal();
  }

  /** What was taken and not sent when the page went away is there again. */
  resume() {
    const kept = JSON.parse(localStorage.getItem(this.store) ?? "null");
    if (!kept?.taken.length) return;
    this.run = { ...kept, begun: null, ready: null, isOver: true };
    this.#show();
    $("watch").showModal();
  }

  get #rep() {
    return this.run.reps[this.run.taken.length];
  }

  #tap() {
    this.#beeps.wake();
    if (this.run.begun === null) {
      this.#begin();
      return;
    }
    const seconds = (performance.now() - this.run.begun) / 1000;
    if (seconds < SHORTEST_S) return;
    this.run.taken.push({ metres: this.#rep.metres, seconds: Math.round(seconds * 10) / 10, begun: this.run.begun });
    this.run.begun = null;
    this.#keep();
    if (!this.#rep) this.#close();
    else this.#recover();
    this.#show();
  }

  /** A rep begins now, or began at a moment that has gone by: at the end of its recovery. */
  #begin(at = performance.now()) {
    const { metres, target_s } = this.#rep;
    [this.run.begun, this.run.ready] = [at, null];
    if (target_s) this.#beeps.pace(metres, target_s, (performance.now() - at) / 1000);
    else this.#beeps.silence();
    this.#stayAwake();
    this.#ticking ||= setInterval(() => this.#tick(), LOOK_MS);
    this.#show();
  }

  #recover() {
    const before = this.run.reps[this.run.taken.length - 1];
    this.#beeps.silence();
    if (!before.recovery_s) return;
    this.run.ready = performance.now() + before.recovery_s * 1000;
    this.#beeps.count(before.recovery_s);
  }

  /** The last tap was none: the rep goes on as if it had not been. */
  #undo() {
    const last = this.run.taken.pop();
    if (!last) return;
    this.run.isOver = false;
    this.#keep();
    this.#begin(last.begun);
  }

  #close() {
    [this.run.begun, this.run.ready, this.run.isOver] = [null, null, true];
    this.#rest();
    if (this.run.taken.length) this.#show();
    else $("watch").close();
  }

  #rest() {
    clearInterval(this.#ticking);
    this.#ticking = 0;
    this.#beeps.silence();
    this.#lock?.release();
    this.#lock = null;
  }

  #tick() {
    const now = performance.now();
    if (this.run.ready !== null && now >= this.run.ready) this.#begin(this.run.ready);
    const { begun, ready } = this.run;
    if (begun !== null) $("time").textContent = clock((now - begun) / 1000, 1);
    else if (ready !== null) $("time").textContent = clock(Math.ceil((ready - now) / 1000), 0);
  }

  #show() {
    const { taken, reps, begun, ready, isOver } = this.run;
    const { words } = this;
    const [rep, isRecovering] = [this.#rep, ready !== null];
    const isFresh = !taken.length && begun === null;
    $("watch").classList.toggle("is-recovering", isRecovering);
    $("watch-hint").textContent = reps[0].target_s ? words.sound : words.by_feel;
    $("watch-hint").hidden = !isFresh;
    $("round").textContent = isOver ? words.result : fill(words.rep, { n: taken.length + 1, of: reps.length });
    if (isRecovering) $("round").textContent = `${words.recovery} · ${$("round").textContent}`;
    $("aim").textContent = rep && !isOver ? [rep.length, rep.target && fill(words.target, { time: rep.target })].filter(Boolean).join(" · ") : "";
    if (isFresh) $("time").textContent = clock(0, 1);
    $("time").hidden = $("aim").hidden = $("tap").hidden = isOver;
    $("tap").textContent = begun !== null ? words.tap : isRecovering ? words.early : words.go;
    $("undo").hidden = !taken.length || typeof taken.at(-1).begun !== "number";
    $("stop").hidden = isOver || isFresh;
    $("splits").replaceChildren(...taken.map((one, number) => this.#split(one, reps[number])));
    $("closing").hidden = !isOver;
    $("drop").textContent = words.drop;
    $("drop").dataset.isSure = "";
    $("send").disabled = false;
  }

  #split({ seconds }, { target_s, length }) {
    const time = make("b", "", clock(seconds, 1));
    if (!target_s) return make("li", "", `${length} `, time);
    const off = Math.round((seconds - target_s) * 10) / 10;
    const words = Math.abs(off) < 0.5 ? this.words.even : fill(off < 0 ? this.words.faster : this.words.slower, { s: number(Math.abs(off)) });
    return make("li", "", `${length} `, time, make("span", "", ` ${words}`));
  }

  async #send() {
    $("send").disabled = true;
    const { day, taken } = this.run;
    const sets = taken.map(({ metres, seconds }) => ({ metres, seconds: [seconds] }));
    localStorage.removeItem(this.store);
    const fate = await this.outbox.send({ day, sets });
    $("notice").textContent = this.words[fate];
    $("notice").hidden = false;
    $("watch").close();
    $("notice").scrollIntoView({ block: "center" });
  }

  #drop() {
    if (!$("drop").dataset.isSure) {
      $("drop").dataset.isSure = "yes";
      $("drop").textContent = this.words.sure;
      return;
    }
    localStorage.removeItem(this.store);
    $("watch").close();
  }

  #keep() {
    const { day, reps, taken } = this.run;
    localStorage.setItem(this.store, JSON.stringify({ day, reps, taken: taken.map(({ metres, seconds }) => ({ metres, seconds })) }));
  }

  async #stayAwake() {
    if (this.#lock || !navigator.wakeLock) return;
    this.#lock = await navigator.wakeLock.request("screen").catch(() => null);
  }
}

const number = (value) => value.toLocaleString(document.documentElement.lang);

/** `93.1` as `1:33.1`; what is below a minute stays in seconds. */
function clock(seconds, digits) {
  const minutes = Math.floor(seconds / 60);
  const rest = (seconds - minutes * 60).toFixed(digits);
  return minutes ? `${minutes}:${rest.padStart(digits ? 4 : 2, "0")}` : rest;
}
