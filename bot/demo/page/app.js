// A web app above the chat, opened as Telegram does: with who it is for, signed, in its address.

import { say } from "./languages.js";
import { launch } from "./wire.js";

const $ = (id) => document.getElementById(id);

export class App {
  constructor(person, onTrouble) {
    [this.person, this.onTrouble] = [person, onTrouble];
    $("app-end").addEventListener("click", () => $("app").close());
    $("app").addEventListener("close", () => $("app-frame").removeAttribute("src"));
    // What Telegram hears from a web app, as its web client does.
    addEventListener("message", ({ source, data }) => {
      if (source !== $("app-frame").contentWindow || typeof data !== "string") return;
      if (data.includes('"web_app_close"')) $("app").close();
    });
  }

  async open(url) {
    const { theme } = document.documentElement.dataset;
    const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    try {
      const { address } = await launch(this.person, url, isDark ? "dark" : "light");
      Object.assign($("app-frame"), { src: address, title: say("app") });
      $("app").showModal();
    } catch (error) {
      this.onTrouble(error.message);
    }
  }
}
