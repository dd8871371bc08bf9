/** What pages tell of what was seen on them. Nothing of it names who saw it, and nobody waits for it. */

export type Seen =
  | { kind: "impression" | "view" | "basket_add"; handle: string }
  | { kind: "nothing_found"; q: string; county?: string };

const ADDRESS = "/api/counting";
/** As many as the backend takes at once. */
const MOST = 50;
const TOLD_AFTER_MS = 5000;

let waiting: Seen[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let listens = false;

/** Whether the reader lets herself be counted: her browser may say that she does not. */
export function mayCount(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return doNotTrack !== "1" && globalPrivacyControl !== true && typeof navigator.sendBeacon === "function";
}

/** Tells something soon, together with what else there is to tell by then. */
export function tell(seen: Seen): void {
  if (!mayCount()) return;
  waiting.push(seen);
  if (!listens) {
    listens = true;
    // The last moments in which a page is asked: a telephone puts it aside, a link leads on.
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send());
    addEventListener("pagehide", send);
  }
  if (waiting.length >= MOST) send();
  else timer ??= setTimeout(send, TOLD_AFTER_MS);
}

function send(): void {
  clearTimeout(timer);
  timer = undefined;
  while (waiting.length > 0) {
    const events = waiting.slice(0, MOST);
    waiting = waiting.slice(MOST);
    navigator.sendBeacon(ADDRESS, new Blob([JSON.stringify({ events })], { type: "application/json" }));
  }
}
