import { lower, quantile } from "../../figures.mjs";

const LISTINGS = 1000;
/** The first of a process readies the calendars of `Intl`; it is told by itself. */
const TIMES = 201;

/**
 * How long it takes to say for a thousand listings of one seller when a piece ordered now would be ready: her calendar is read
 * anew each time, with a year of Iran's holidays and ten times off.
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function promises(say) {
  say("promise dates");
  const built = (/** @type {string} */ plugin, /** @type {string} */ path) =>
    import(new URL(`../../../plugins/${plugin}/.medusa/server/src/${path}.js`, import.meta.url).href);
  const { promiseDate } = await built("listings", "domain/promise-date");
  const { compileCalendar } = await built("listings", "domain/work-calendar");
  const { readCalendars } = await built("listings", "modules/workshop/calendars");
  const { dayNumber } = await built("sellers", "contract/days");
  const country = readCalendars()("ir");
  const took = [];
  for (let time = 0; time < TIMES; time += 1) {
    // Another day each time, so that nothing is known already.
    const now = new Date(Date.UTC(2026, 10, 25 + time, 9));
    const today = dayNumber(now.toISOString().slice(0, 10));
    const away = Array.from({ length: 10 }, (_, index) => ({
      from: today + 10 + index * 30,
      to: today + 15 + index * 30,
    }));
    const begun = performance.now();
    const calendar = compileCalendar({ country, time_zone: "Asia/Tehran", days_off: null, away }, now);
    const promised = Array.from({ length: LISTINGS }, (_, index) =>
      promiseDate(capacity(index), { pieces: index % 90, minutes: 4000 }, calendar, 1 + (index % 4), now),
    );
    took.push(performance.now() - begun);
    const days = new Set(promised.map(({ day }) => day));
    if (days.size < 20) throw new Error(`only ${days.size} days are promised: that measures one answer`);
  }
  const [first = 0, ...later] = took;
  return [
    lower("promise dates for 1,000 listings, p99", quantile(later, 0.99), "ms", 20),
    lower("promise dates for 1,000 listings, first of a process", first, "ms"),
  ];
}

/** @param {number} index */
function capacity(index) {
  if (index % 5 === 0) return { kind: "stock", handling_days: index % 4 };
  return {
    kind: "made_to_order",
    weekly_quantity: index % 2 ? 6 + (index % 30) : null,
    minutes_per_piece: index % 3 ? 30 + (index % 400) : null,
    weekly_minutes: 2400,
    lead_days: index % 7,
  };
}
