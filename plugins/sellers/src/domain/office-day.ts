import { calendarOf } from "./day-at";

/** Where the office and whoever applies to it live: days end at midnight there. */
export const OFFICE_TIME_ZONE = "Asia/Tehran";

/** The day it is at the office, as an ISO date. */
export const officeDay = calendarOf(OFFICE_TIME_ZONE);

/** Whole days from one moment to a later one. */
export function daysPassed(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000));
}
