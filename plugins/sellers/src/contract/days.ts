// Pure, and everybody's who counts days. Apart from the rest, so that rules can stand on it.
export { calendarOf, dayAt } from "../domain/day-at";
export { beginningOf, dayNumber, daysAfter, daysBetween, isoDay, weekdayOf } from "../domain/days";
