// One message as a bubble: words, photo, file, place, buttons.

import { icon } from "./icons.js";
import { say, write } from "./languages.js";
import { fileAddress } from "./wire.js";
import { words } from "./words.js";

const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const WAVES = [4, 9, 6, 12, 8, 14, 7, 11, 5, 13, 9, 6, 10, 4];

export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** A list item with the bubble of a message; `on` holds what its parts do. */
export function bubble(message, on) {
  const isOwn = !message.from.is_bot;
  const item = make("li", `message ${isOwn ? "is-own" : "is-bot"}`);
  item.dataset.id = message.message_id;
  const body = make("div", "bubble");
  body.append(make("span", "unseen-words", say(isOwn ? "youSay" : "coachSays")));
  if (message.reply_to_message) body.append(quote(message.reply_to_message));
  body.append(...content(message, on));
  body.append(meta(message, isOwn));
  if (message.photo && !message.caption) body.classList.add("is-bare");
  if (message.sticker) body.classList.add("is-sticker");
  const row = make("div", "row", body);
  if (message.isWaiting) item.classList.add("is-waiting");
  else row[isOwn ? "prepend" : "append"](more(message, on));
  item.append(row);
  const keyboard = message.reply_markup?.inline_keyboard;
  if (keyboard) item.append(buttons(message, keyboard, on));
  return item;
}

function content(message, on) {
  if (message.photo) return [photo(message, on), ...caption(message, on)];
  if (message.document) return [file(message.document), ...caption(message, on)];
  if (message.location) return [place(message.location)];
  if (message.sticker) return [make("span", "sticker", message.sticker.emoji)];
  if (message.voice) return [voice(message.voice)];
  return [make("div", "text", words(message.text ?? "", message.entities, on.command))];
}

function caption(message, on) {
  if (!message.caption) return [];
  return [make("div", "text", words(message.caption, message.caption_entities, on.command))];
}

function photo(message, on) {
  const size = message.photo.at(-1);
  const image = make("img", "photo");
  const alt = message.caption ? "" : say("photo");
  Object.assign(image, { src: fileAddress(size.file_id), width: size.width, height: size.height, alt });
  const button = make("button", "photo-button", image);
  Object.assign(button, { type: "button", ariaLabel: say("openPhoto") });
  button.addEventListener("click", () => on.photo(image.src, alt));
  return button;
}

function file({ file_id, file_name, file_size }) {
  const size = make("small", "", readableSize(file_size));
  const node = make("a", "file", make("i", "", icon("page")), make("span", "", file_name, size));
  Object.assign(node, { href: fileAddress(file_id), download: file_name });
  return node;
}

function readableSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function place({ latitude, longitude }) {
  const side = (value, plus, minus) => `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  const where = `${side(latitude, "N", "S")}, ${side(longitude, "E", "W")}`;
  return make("div", "place", make("div", "map", icon("pin")), make("span", "", say("location"), make("small", "", where)));
}

function wave(height) {
  const node = make("i");
  node.style.height = `${height}px`;
  return node;
}

function voice({ duration }) {
  const waves = make("span", "waves", ...WAVES.map((height) => wave(height)));
  const length = `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, "0")}`;
  return make("div", "voice", make("i", "", icon("voice")), make("span", "unseen-words", say("voice")), waves, make("small", "", length));
}

/** What stands for a message where there is no room for all of it. */
export function brief(message) {
  const kind = ["photo", "document", "location", "sticker", "voice"].find((one) => message[one]);
  return message.text ?? message.caption ?? say({ document: "file" }[kind] ?? kind ?? "message");
}

function quote(original) {
  const said = brief(original);
  const who = original.from.is_bot ? original.from.first_name : say("you");
  return make("div", "quote", make("b", "", who), make("span", "", said));
}

function meta(message, isOwn) {
  const node = make("span", "meta");
  if (message.edit_date) node.append(`${say("edited")} `);
  const time = make("time", "", write(message.date * 1000, HOUR));
  time.dateTime = new Date(message.date * 1000).toISOString();
  node.append(time);
  if (isOwn) {
    const isWaiting = Boolean(message.isWaiting);
    node.append(icon(isWaiting ? "clock" : "ticks"), make("span", "unseen-words", ` ${say(isWaiting ? "waiting" : "received")}`));
  }
  return node;
}

/** The button that opens what can be done with a message; the arrow keys go from one to the next. */
function more(message, on) {
  const node = make("button", "more", icon("more"));
  Object.assign(node, { type: "button", ariaLabel: say("more"), ariaHasPopup: "menu", tabIndex: -1 });
  node.addEventListener("click", () => on.more(message, node));
  return node;
}

function buttons(message, rows, on) {
  const node = make("div", "buttons");
  for (const row of rows) {
    const line = make("div", "buttons-row");
    for (const button of row) line.append(oneButton(message, button, on));
    node.append(line);
  }
  return node;
}

function oneButton(message, button, on) {
  if (button.url) {
    const link = make("a", "button is-link", button.text);
    if (/^https?:\/\//i.test(button.url)) {
      Object.assign(link, { href: button.url, target: "_blank", rel: "noopener noreferrer" });
    }
    return link;
  }
  const node = make("button", `button ${button.style ? `is-${button.style}` : ""}`, button.text);
  node.type = "button";
  if (button.web_app) {
    node.addEventListener("click", () => on.app(button.web_app.url));
    return node;
  }
  node.addEventListener("click", () => {
    if (node.ariaBusy === "true") return;
    node.ariaBusy = "true";
    setTimeout(() => node.removeAttribute("aria-busy"), 10000);
    if (button.copy_text) {
      navigator.clipboard.writeText(button.copy_text.text);
      node.removeAttribute("aria-busy");
      on.copied();
      return;
    }
    on.press(message, button);
  });
  return node;
}
