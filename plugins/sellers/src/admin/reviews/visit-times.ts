import { OFFICE_TIME_ZONE, officeDay } from "../../domain/office-day";

const DAY_MS = 86_400_000;
const DAYS_AHEAD = 60;

/** The days on which a visit can be arranged, from tomorrow on: as ISO dates of the office. */
export function visitDays(now: Date): string[] {
  return Array.from({ length: DAYS_AHEAD }, (_, day) =>
    officeDay(new Date(now.getTime() + (day + 1) * DAY_MS)),
  );
}

/** The hours of a day at which a visit can begin: `08:00`, `08:30`, … */
export const VISIT_HOURS = Array.from({ length: 25 }, (_, half) => {
  const minutes = 7 * 60 + half * 30;
  return `${String(Math.trunc(minutes / 60)).padStart(2, "0")}:${minutes % 60 === 0 ? "00" : "30"}`;
});

/** The moment that a clock at the office shows that day and hour, wherever the operator sits. */
export function officeMoment(day: string, hour: string): Date {
  const asThoughUtc = new Date(`${day}T${hour}:00Z`);
  const offset = new Intl.DateTimeFormat("en-US", { timeZone: OFFICE_TIME_ZONE, timeZoneName: "longOffset" })
    .formatToParts(asThoughUtc)
    .find(({ type }) => type === "timeZoneName")
    ?.value.replace("GMT", "");
  return new Date(`${day}T${hour}:00${offset || "Z"}`);
}
