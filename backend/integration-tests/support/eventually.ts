const FIRST_MS = 20;
const MOST_MS = 150;

/**
 * Asks again and again, less and less often, until the answer is one; fails after the given time. What is waited for happens in the
 * same process: whoever asks without a pause holds it up.
 */
export async function eventually<T>(
  ask: () => Promise<T | undefined | null | false>,
  withinMs = 15_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (let pause = FIRST_MS; ; pause = Math.min(MOST_MS, pause * 1.5)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`It did not happen within ${withinMs} ms: ${ask}`);
    await new Promise((again) => setTimeout(again, pause));
  }
}
