/** Lets each sender do so much in a minute, and as much at once. */
export class Rate {
  readonly #most: number;
  readonly #used = new Map<string, { used: number; at: number }>();

  /** @param most in a minute */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes one of what a sender has left; gives the seconds that it has to wait, 0 where it need not. */
  wait(sender: string, now: number): number {
    const { used, at } = this.#used.get(sender) ?? { used: 0, at: now };
    const perSecond = this.#most / 60;
    const left = Math.max(0, used - (Math.max(0, now - at) / 1000) * perSecond);
    if (left + 1 > this.#most) return Math.ceil((left + 1 - this.#most) / perSecond);
    // The latest goes to the end, so that those that were quiet longest are first.
    this.#used.delete(sender);
    this.#used.set(sender, { used: left + 1, at: now });
    this.#forget(now);
    return 0;
  }

  /** Who was quiet for a minute has everything left. */
  #forget(now: number): void {
    for (const [sender, { at }] of this.#used) {
      if (now - at < 60_000) return;
      this.#used.delete(sender);
    }
  }
}
