// What Telegram hands a Mini App, read from the address it opens, so that nothing else is loaded.
// The names are those of its launch parameters and events (core.telegram.org/bots/webapps).

const launch = new URLSearchParams(location.hash.slice(1));

/** Telegram's signed word for who opened this page; empty where it was not Telegram. */
export const initData = keep("initData", launch.get("tgWebAppData"));

/** A reload has no launch parameters any more: they are kept as long as the page is open. */
function keep(name, value) {
  try {
    if (value) sessionStorage.setItem(name, value);
    return value ?? sessionStorage.getItem(name) ?? "";
  } catch {
    return value ?? "";
  }
}

/** Tell Telegram something: a phone listens by its proxy, a browser in the window above. */
export function tell(eventType, eventData = {}) {
  const proxy = window.TelegramWebviewProxy;
  if (proxy) proxy.postEvent(eventType, JSON.stringify(eventData));
  else if (window.parent !== window) window.parent.postMessage(JSON.stringify({ eventType, eventData }), "*");
}

/** Follow Telegram's theme now and whenever it changes; without one, the system's. */
export function followTheme() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  let told = JSON.parse(keep("theme", launch.get("tgWebAppThemeParams")) || "{}");
  const apply = (params = told) => {
    if (params?.bg_color) told = params;
    const dark = told.bg_color ? isDark(told.bg_color) : system.matches;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  };
  apply();
  system.addEventListener("change", () => apply());
  const receive = (type, data) => {
    if (type === "theme_changed") apply(data?.theme_params);
  };
  window.Telegram = { WebView: { receiveEvent: receive } };
  window.TelegramGameProxy = { receiveEvent: receive };
  addEventListener("message", ({ source, data }) => {
    if (source !== window.parent || typeof data !== "string") return;
    const { eventType, eventData } = parsed(data);
    receive(eventType, eventData);
  });
}

function parsed(data) {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}

function isDark(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
