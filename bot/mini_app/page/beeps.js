// Beeps at exact moments: the sound card counts them, whatever the page is busy with.

// The clock of sound and that of the page differ by a little.
const BEGUN_S = 0.1;

export class Beeps {
  #sound = null;
  #planned = [];

  /** Sound may begin with a tap only. */
  wake() {
    this.#sound ??= new AudioContext();
    this.#sound.resume();
  }

  /**
   * Plan a beep for every 100 m at this pace, and a longer one at the end of the rep, which began
   * so many seconds ago.
   */
  pace(metres, seconds, since) {
    this.silence();
    const step = (seconds / metres) * 100;
    const marks = [];
    for (let far = 100; far < metres; far += 100) marks.push([step * (far / 100), 880, 0.12]);
    marks.push([seconds, 1320, 0.4]);
    this.#plan(marks.map(([at, ...sound]) => [at - since, ...sound]).filter(([at]) => at > 0));
  }

  /** Plan three short beeps before a rep begins, and a long one when it does. */
  count(seconds) {
    this.silence();
    const before = [3, 2, 1].filter((one) => one < seconds).map((one) => [seconds - one, 660, 0.1]);
    this.#plan([...before, [seconds, 1320, 0.5]]);
  }

  /** Take back what is to come; a beep that has begun sounds to its end. */
  silence() {
    const begun = this.#sound ? this.#sound.currentTime + BEGUN_S : 0;
    this.#planned.filter((one) => one.at > begun).forEach((one) => one.tone.stop());
    this.#planned = [];
  }

  #plan(marks) {
    if (!this.#sound) return;
    const begun = this.#sound.currentTime;
    this.#planned = marks.map(([at, pitch, length]) => {
      const [tone, volume] = [this.#sound.createOscillator(), this.#sound.createGain()];
      tone.frequency.value = pitch;
      volume.gain.value = 0.6;
      tone.connect(volume).connect(this.#sound.destination);
      tone.start(begun + at);
      tone.stop(begun + at + length);
      return { tone, at: begun + at };
    });
  }
}
