// The season as a calendar: a week a row, a day a button, and a sheet with what the day asks.

import { $, make } from "./dom.js";

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export class Season {
  #opener = null;

  constructor(page, onStopwatch) {
    [this.page, this.words, this.onStopwatch] = [page, page.words, onStopwatch];
    $("day-end").ariaLabel = this.words.close;
    $("day-end").addEventListener("click", () => $("day").close());
    $("day").addEventListener("click", (event) => event.target === $("day") && $("day").close());
    $("day").addEventListener("close", () => this.#opener?.focus());
    $("weeks").addEventListener("keydown", (event) => this.#goAlong(event));
  }

  show() {
    $("weekdays").replaceChildren(...this.page.weekdays.map((name) => make("span", "", name)));
    $("weeks").replaceChildren(...this.page.weeks.map((week) => this.#week(week)));
    const now = document.querySelector(".day.is-today") ?? document.querySelector(".day");
    if (!now) return;
    now.tabIndex = 0;
    document.querySelector(".week.is-now")?.scrollIntoView({ block: "center", behavior: "instant" });
  }

  #week(week) {
    const notes = [week.is_now ? this.words.now : "", week.is_lighter ? this.words.lighter : "", week.dates].filter(Boolean);
    const name = make("h2", "", week.name);
    const head = make("div", "week-head", name, make("span", "total", week.total), make("span", "notes", notes.join(" · ")));
    const grid = make("div", "days", ...Array.from({ length: week.empty }, () => make("i")), ...week.days.map((day) => this.#day(day)));
    const node = make("section", `week phase-${week.phase}${week.is_now ? " is-now" : ""}`, head, grid);
    node.ariaLabel = week.name;
    return node;
  }

  #day(day) {
    const label = make("span", "label", day.label || (day.kind === "rest" ? "" : "–"));
    const node = make("button", `day kind-${day.kind} is-${day.outcome}${day.is_today ? " is-today" : ""}`, make("b", "", String(day.number)), label);
    Object.assign(node, { type: "button", tabIndex: -1 });
    if (day.is_today) node.ariaCurrent = "date";
    node.ariaLabel = [day.is_today ? this.words.today : "", day.day, day.name, day.outcome_words, ...day.run].filter(Boolean).join(": ");
    node.addEventListener("click", () => this.#open(day, node));
    return node;
  }

  #open(day, opener) {
    this.#opener = opener;
    $("day-date").textContent = day.day;
    $("day-name").textContent = day.name;
    $("day-outcome").textContent = day.outcome_words ?? "";
    $("day-outcome").hidden = !day.outcome_words;
    $("day-parts").replaceChildren(
      ...part("", day.steps),
      ...part(this.words.run, day.run),
      ...part(this.words.why, day.why),
    );
    const canWatch = Boolean(day.sets?.length) && day.date <= this.page.today && day.outcome !== "done";
    const isNear = day.sets?.length && (canWatch || day.outcome === "planned");
    $("day-watch").hidden = !isNear;
    $("day-watch").textContent = this.words.stopwatch;
    $("day-watch").onclick = () => {
      $("day").close();
      this.onStopwatch({ ...day, date: day.date <= this.page.today ? day.date : this.page.today });
    };
    $("day").showModal();
  }

  /** The arrow keys go from day to day, as in any calendar. */
  #goAlong(event) {
    const step = STEPS[event.key];
    if (!step || !event.target.matches(".day")) return;
    const all = [...document.querySelectorAll(".day")];
    const next = all[all.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    [event.target.tabIndex, next.tabIndex] = [-1, 0];
    next.focus();
  }
}

function part(head, lines) {
  if (!lines?.length) return [];
  const list = make("ul", "", ...lines.map((line) => make("li", "", line)));
  return head ? [make("h3", "", head), list] : [list];
}
