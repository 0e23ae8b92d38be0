// Words with entities, as nodes. Text only ever becomes text: nothing here parses HTML.

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
    made.append(text.slice(at, entity.offset));
    const node = element(entity, text.slice(entity.offset, stop), onCommand);
    if (!node.childNodes.length) {
      node.append(fragment(text, entity.offset, stop, inside, onCommand));
    }
    made.append(node);
    // A block ends its line by itself: the line break after it would show as an empty line.
    at = isBlock(node) && text[stop] === "\n" ? stop + 1 : stop;
  }
  made.append(text.slice(at, end));
  return made;
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

function spoiler() {
  const node = document.createElement("span");
  Object.assign(node, { className: "spoiler", tabIndex: 0, role: "button", ariaLabel: "Hidden words" });
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
