/** Asks again and again, without a fixed wait, until the answer is one; fails after the given time. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | null | false>,
  withinMs = 15_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`It did not happen within ${withinMs} ms: ${ask}`);
    await new Promise((again) => setTimeout(again, 20));
  }
}
