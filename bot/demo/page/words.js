// Words with entities, as nodes. Text only ever becomes text: nothing here parses HTML.

import { icon } from "./icons.js";
import { say } from "./languages.js";

const TAGS = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

// What the lines of a list begin with: fonts draw these in any width, and some not at all.
const DRAWN = { "✅": "done", "▫️": "open", "➖": "dash", "↪️": "turn", "·": "dot", "🏁": "flag" };
const MARK = /^(✅|▫️|➖|↪️|[·▸▹•🏁🔸]) /gmu;

/** Offsets count UTF-16 units, as JavaScript's strings do. */
export function words(text, entities = [], onCommand = () => {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return fragment(text, 0, text.length, sorted, onCommand);
}

function fragment(text, begin, end, entities, onCommand) {
  const made = document.createDocumentFragment();
  let at = begin;
  for (let next = 0; next < entities.length; ) {
    const entity = entities[next];
    const stop = Math.min(entity.offset + entity.length, end);
    const inside = [];
    for (next += 1; next < entities.length && entities[next].offset < stop; next += 1) {
      inside.push(entities[next]);
    }
    if (entity.offset < at) continue;
    made.append(...lines(text, at, entity.offset));
    const node = element(entity, text.slice(entity.offset, stop), onCommand);
    if (!node.childNodes.length) {
      node.append(fragment(text, entity.offset, stop, inside, onCommand));
    }
    made.append(node);
    // A block ends its line by itself: the line break after it would show as an empty line.
    at = isBlock(node) && text[stop] === "\n" ? stop + 1 : stop;
  }
  made.append(...lines(text, at, end));
  return made;
}

/** Words between two places of a text, the marks at the beginnings of lines drawn alike. */
function* lines(text, begin, end) {
  let at = begin;
  const atLine = begin === 0 || text[begin - 1] === "\n";
  for (const found of text.slice(begin, end).matchAll(MARK)) {
    if (found.index === 0 && !atLine) continue;
    yield text.slice(at, begin + found.index);
    yield mark(found[1]);
    at = begin + found.index + found[0].length;
  }
  yield text.slice(at, end);
}

function mark(sign) {
  const node = document.createElement("span");
  node.className = `mark mark-${DRAWN[sign] ?? "sign"}`;
  if (sign in DRAWN) {
    const hidden = document.createElement("span");
    Object.assign(hidden, { className: "unseen-words", textContent: `${sign} ` });
    node.append(icon(DRAWN[sign]), hidden);
  } else node.append(`${sign} `);
  return node;
}

const isBlock = (node) => node.matches("blockquote, pre");

function element(entity, part, onCommand) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url);
    case "bot_command":
      return command(part, onCommand);
    case "spoiler":
      return spoiler();
    case "expandable_blockquote":
      return expandable();
    case "date_time":
      return moment(entity.unix_time);
    default:
      return document.createElement(TAGS[entity.type] ?? "span");
  }
}

function link(address) {
  const node = document.createElement("a");
  if (/^https?:\/\//i.test(address)) {
    Object.assign(node, { href: address, target: "_blank", rel: "noopener noreferrer" });
  }
  return node;
}

function command(part, onCommand) {
  const node = document.createElement("button");
  Object.assign(node, { type: "button", className: "command", textContent: part });
  node.addEventListener("click", () => onCommand(part));
  return node;
}

/** A moment: pointing at it, or a tap, tells it by this device's own clock. */
function moment(seconds) {
  const at = new Date(seconds * 1000);
  const node = document.createElement("time");
  const told = at.toLocaleString(document.documentElement.lang, { dateStyle: "full", timeStyle: "short" });
  Object.assign(node, { dateTime: at.toISOString(), title: told });
  return node;
}

function spoiler() {
  const node = document.createElement("span");
  Object.assign(node, { className: "spoiler", tabIndex: 0, role: "button", ariaLabel: say("hidden") });
  const show = () => {
    node.classList.add("is-shown");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => event.key === "Enter" && show());
  return node;
}

function expandable() {
  const node = document.createElement("blockquote");
  Object.assign(node, { className: "expandable", tabIndex: 0, role: "button", ariaExpanded: "false" });
  const turn = () => {
    node.ariaExpanded = String(node.classList.toggle("is-open"));
  };
  node.addEventListener("click", turn);
  node.addEventListener("keydown", (event) => event.key === "Enter" && turn());
  return node;
}
