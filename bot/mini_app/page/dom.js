export const $ = (id) => document.getElementById(id);

export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** Fill `{name}` in a word of the page. */
export const fill = (words, given) => words.replace(/\{(\w+)\}/g, (_, name) => given[name]);
