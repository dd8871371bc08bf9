/** From which hour to which nobody is woken by an SMS; both of the clock where she lives. */
export interface QuietHours {
  from: number;
  to: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** The morning until which something waits; undefined when it is day. */
export function morningAfter(now: Date, { from, to }: QuietHours, timeZone: string): Date | undefined {
  if (from === to) return undefined;
  const minutes = minutesOfDay(now, timeZone);
  const sinceNightfall = (minutes - from * 60 + DAY_MINUTES) % DAY_MINUTES;
  const night = ((to - from + 24) % 24) * 60;
  if (sinceNightfall >= night) return undefined;
  const begun = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  const morning = new Date(begun + (night - sinceNightfall) * MINUTE_MS);
  // The clocks may have been changed that night.
  const off = minutesOfDay(morning, timeZone) - to * 60;
  const shifted = ((off + DAY_MINUTES * 1.5) % DAY_MINUTES) - DAY_MINUTES / 2;
  return new Date(morning.getTime() - shifted * MINUTE_MS);
}

function minutesOfDay(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const [hour = 0, minute = 0] = format.format(at).split(":").map(Number);
  return hour * 60 + minute;
}
