// The line to the local Telegram: requests one way, a stream of events the other.

import { say, speak } from "./languages.js";

/** There is no line to the local Telegram: what was to be sent has not been, or nobody knows. */
export class NoLineError extends Error {}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch (error) {
    throw new NoLineError(error.message);
  }
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

const asJson = (body) => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** The person named in the address, else the first one there is, else a new one; and who else. */
export async function whoAmI() {
  const wanted = Number(new URLSearchParams(location.search).get("person"));
  const persons = await ask("/control/persons");
  const known = persons.find((person) => person.id === wanted) ?? (wanted ? null : persons[0]);
  if (known) return [known, persons];
  const language_code = (navigator.language || "en").slice(0, 2);
  speak(language_code);
  const name = persons.length ? `${say("runner")} ${persons.length + 1}` : say("runner");
  const me = await ask("/control/persons", asJson({ name, language_code, id: wanted || null }));
  return [me, [...persons, me]];
}

export const act = (person, action, given = {}) =>
  ask(`/control/persons/${person.id}/${action}`, asJson(given));

export function sendFile(person, file, as) {
  const body = new FormData();
  body.append("as", as);
  body.append("file", file, file.name);
  return ask(`/control/persons/${person.id}/sends_file`, { method: "POST", body });
}

export const nextMorning = async (person) => (await ask(`/control/clock?person=${person.id}`)).next_morning;

export const moveClock = (given) => ask("/control/clock", asJson(given));

/** The address of a web app for a person, with who they are in it, signed. */
export const launch = (person, url, theme) =>
  ask(`/control/persons/${person.id}/opens_app`, asJson({ url, theme }));

export const fileAddress = (id) => `/control/files/${encodeURIComponent(id)}`;

/** Call `onEvent` with everything that happens; the browser comes back by itself when cut off. */
export function listen(person, onEvent, onLine) {
  const stream = new EventSource(`/control/persons/${person.id}/events`);
  stream.onmessage = (message) => onEvent(JSON.parse(message.data));
  stream.onopen = () => onLine(true);
  stream.onerror = () => {
    onLine(false);
    // A refused stream is not tried again by the browser: the server was started anew.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2000);
  };
}
