/** What is done again and again until the end: never twice at once, and a failure is only told. */
export class Heartbeat {
  readonly #clocks: NodeJS.Timeout[] = [];

  every(ms: number, act: () => Promise<unknown>, failed: (error: unknown) => void = () => undefined): void {
    let busy = false;
    const clock = setInterval(async () => {
      if (busy) return;
      busy = true;
      try {
        await act();
      } catch (error) {
        failed(error);
      } finally {
        busy = false;
      }
    }, ms);
    this.#clocks.push(clock);
  }

  stop(): void {
    for (const clock of this.#clocks) clearInterval(clock);
  }
}
