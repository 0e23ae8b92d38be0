// The plan page: asks once for the season, shows it, and needs no line from then on.

import { $ } from "./dom.js";
import { Outbox } from "./outbox.js";
import { Season } from "./season.js";
import { Stopwatch } from "./stopwatch.js";
import { followTheme, initData, tell } from "./telegram.js";

const authorized = { Authorization: `tma ${initData}` };

async function load() {
  $("again").hidden = $("notice").hidden = true;
  let answer;
  try {
    answer = await fetch("plan/season", { headers: authorized });
  } catch {
    notice("offline");
    return;
  }
  const page = await answer.json().catch(() => ({}));
  $("plan").ariaBusy = "false";
  if (page.words) words = page.words;
  if (answer.ok) show(page);
  else notice({ 401: "nothing", 404: "stranger" }[answer.status] ?? "offline");
}

// Until the season has come, in the words of the address's own language.
let words = { offline: "The plan could not be loaded. Try again when you are online.", again: "Try again" };

function notice(name) {
  $("notice").textContent = words[name];
  $("notice").hidden = false;
  $("again").textContent = words.again;
  $("again").hidden = name !== "offline";
}

function show(page) {
  document.documentElement.lang = page.language;
  document.title = $("title").textContent = words.plan;
  $("race").textContent = [page.race, page.race_day].filter(Boolean).join(" · ");
  const outbox = new Outbox(page.runner, authorized);
  const stopwatch = new Stopwatch(page.runner, words, outbox);
  new Season(page, (day) => stopwatch.open(day)).show();
  stopwatch.resume();
}

followTheme();
tell("web_app_ready");
tell("web_app_expand");
$("again").addEventListener("click", load);
load();
