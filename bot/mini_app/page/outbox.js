// Times on their way to the coach: kept until it has them, each with a key, so that they count once.

const RETRY_MS = 15000;

export class Outbox {
  #name;
  #timer = 0;
  #isSending = false;

  constructor(runner, headers) {
    this.#name = `taken-${runner}`;
    this.headers = { ...headers, "Content-Type": "application/json" };
    addEventListener("online", () => this.flush());
    this.flush();
  }

  /** Send times; tells `sent`, `waits` where there is no line, or `refused`. */
  async send(taken) {
    this.#keep([...this.#kept(), { ...taken, key: `${Date.now()}-${Math.random()}` }]);
    return this.flush();
  }

  async flush() {
    if (this.#isSending) return "waits";
    this.#isSending = true;
    clearTimeout(this.#timer);
    let fate = "sent";
    try {
      for (let kept = this.#kept(); kept.length; kept = this.#kept()) {
        fate = await this.#sendOne(kept[0]);
        if (fate === "waits") break;
        this.#keep(this.#kept().slice(1));
      }
    } finally {
      this.#isSending = false;
    }
    if (fate === "waits") this.#timer = setTimeout(() => this.flush(), RETRY_MS);
    return fate;
  }

  async #sendOne(taken) {
    try {
      const answer = await fetch("plan/taken", { method: "POST", headers: this.headers, body: JSON.stringify(taken) });
      if (answer.ok) return "sent";
      return [400, 413].includes(answer.status) ? "refused" : "waits";
    } catch {
      return "waits";
    }
  }

  #kept() {
    return JSON.parse(localStorage.getItem(this.#name) ?? "[]");
  }

  #keep(kept) {
    localStorage.setItem(this.#name, JSON.stringify(kept));
  }
}
