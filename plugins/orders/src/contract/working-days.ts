/** The service of a module that knows the calendars of countries: which days are worked there. */
export interface WorkingDays {
  /**
   * The nth working day after a day, as ISO dates; with 0 the day itself.
   *
   * @param country ISO 3166-1, small letters
   */
  workingDayAfter(country: string, day: string, nth: number): string;
}
