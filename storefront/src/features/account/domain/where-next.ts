/** Where to go after signing in: a page of ours that was asked for, else the fallback. Never another site. */
export function whereNext(asked: string | null, fallback: string): string {
  if (!asked?.startsWith("/") || asked.includes("\\")) return fallback;
  const base = "http://shop.invalid";
  if (!URL.canParse(asked, base)) return fallback;
  const url = new URL(asked, base);
  return url.origin === base ? `${url.pathname}${url.search}` : fallback;
}
