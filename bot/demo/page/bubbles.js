// One message as a bubble: words, photo, file, place, buttons.

import { fileAddress } from "./wire.js";
import { words } from "./words.js";

const HOUR = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** A list item with the bubble of a message; `on` holds what its parts do. */
export function bubble(message, on) {
  const isOwn = !message.from.is_bot;
  const item = make("li", `message ${isOwn ? "is-own" : "is-bot"}`);
  item.dataset.id = message.message_id;
  const body = make("div", "bubble");
  body.append(make("span", "unseen-words", isOwn ? "You: " : "Coach: "));
  if (message.reply_to_message) body.append(quote(message.reply_to_message));
  body.append(...content(message, on));
  body.append(meta(message, isOwn));
  if (message.photo && !message.caption) body.classList.add("is-bare");
  if (message.sticker) body.classList.add("is-sticker");
  const row = make("div", "row", body);
  if (isOwn && message.text) row.prepend(pencil(message, on));
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
  return [make("div", "text", words(message.text ?? "", message.entities, on.command))];
}

function caption(message, on) {
  if (!message.caption) return [];
  return [make("div", "text", words(message.caption, message.caption_entities, on.command))];
}

function photo(message, on) {
  const size = message.photo.at(-1);
  const image = make("img", "photo");
  const alt = message.caption ? "" : "Photo";
  Object.assign(image, { src: fileAddress(size.file_id), width: size.width, height: size.height, alt });
  const button = make("button", "photo-button", image);
  Object.assign(button, { type: "button", ariaLabel: "Open the photo" });
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
  return make("div", "place", make("div", "map", icon("pin")), make("span", "", "Location", make("small", "", where)));
}

function quote(original) {
  const said = original.text ?? original.caption ?? "Message";
  const who = original.from.is_bot ? "Mile Coach" : "You";
  return make("div", "quote", make("b", "", who), make("span", "", said));
}

function meta(message, isOwn) {
  const node = make("span", "meta");
  if (message.edit_date) node.append("edited ");
  const time = make("time", "", HOUR.format(message.date * 1000));
  time.dateTime = new Date(message.date * 1000).toISOString();
  node.append(time);
  if (isOwn) node.append(icon("ticks"));
  return node;
}

function pencil(message, on) {
  const node = make("button", "pencil", icon("pencil"));
  Object.assign(node, { type: "button", ariaLabel: "Edit this message" });
  node.addEventListener("click", () => on.edit(message));
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
  node.addEventListener("click", () => {
    if (node.ariaBusy === "true") return;
    node.ariaBusy = "true";
    setTimeout(() => node.removeAttribute("aria-busy"), 10000);
    if (button.copy_text) navigator.clipboard.writeText(button.copy_text.text);
    on.press(message, button);
  });
  return node;
}
