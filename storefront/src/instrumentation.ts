/** What Next calls once, before it serves anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { nameVisitors } = await import("./lib/name-visitors");
  nameVisitors();
}
