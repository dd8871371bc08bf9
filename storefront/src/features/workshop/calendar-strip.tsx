import type { WorkshopAnswer, WorkshopDay } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { monthNames, writtenDay } from "@/lib/calendar";
import { formatNearDay, formatNumber, persianDigits } from "@/lib/format";
import { classNames } from "@/ui/class-names";

const LOOKS: Record<WorkshopDay["kind"], string> = {
  working: "bg-pistachio-tint text-pistachio",
  day_off: "bg-paper-deep text-ink-soft",
  holiday: "bg-madder-tint text-madder-deep",
  time_off: "bg-saffron-tint text-walnut",
};
const KINDS = ["working", "day_off", "holiday", "time_off"] as const;

/** Weeks as rows of days: which are worked, and how much is promised for each week. */
export function CalendarStrip({
  calendar,
  load,
}: {
  calendar: WorkshopAnswer["calendar"];
  load: WorkshopAnswer["load"];
}) {
  const t = useTranslations("workshop");
  const locale = useLocale();
  const most = Math.max(1, ...load.weeks.map(({ due }) => due));
  const weeks = load.weeks.map((week, index) => ({
    week,
    days: calendar.days.slice(7 * index, 7 * index + 7),
  }));
  const [head] = weeks;
  const months = monthNames(locale);
  const number = (iso: string) => {
    const { day } = writtenDay(locale, iso);
    return locale === "fa" ? persianDigits(day) : day;
  };
  /** Named where it begins. */
  const monthOf = (iso: string) => {
    const { day, month } = writtenDay(locale, iso);
    return day === "1" ? months[Number(month) - 1] : undefined;
  };
  return (
    <div className="grid gap-3">
      <table className="w-full table-fixed border-separate border-spacing-1 text-center text-sm">
        <caption className="sr-only">{t("strip.title")}</caption>
        <thead>
          <tr>
            {head?.days.map(({ weekday }) => (
              <th key={weekday} scope="col" className="font-normal text-ink-soft">
                <span aria-hidden>{t(`weekdaysShort.d${weekday as 0}`)}</span>
                <span className="sr-only">{t(`weekdays.d${weekday as 0}`)}</span>
              </th>
            ))}
            <th scope="col" className="w-16">
              <span className="sr-only">{t("strip.lead")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, days }) => (
            <tr key={week.from}>
              {days.map((day) => (
                <td
                  key={day.day}
                  title={day.name ? inLanguage(locale, day.name.fa, day.name.en) : undefined}
                  aria-current={day.day === calendar.today ? "date" : undefined}
                  className={classNames(
                    "tabular h-10 rounded-md",
                    day.day < calendar.today ? "font-normal text-ink-soft" : LOOKS[day.kind],
                    day.day === calendar.today && "outline-2 outline-walnut",
                  )}
                >
                  <span aria-hidden className="grid leading-tight">
                    {number(day.day)}
                    {monthOf(day.day) && <small className="text-[0.625rem]">{monthOf(day.day)}</small>}
                  </span>
                  <span className="sr-only">
                    {formatNearDay(locale, day.day)}:{" "}
                    {day.name && day.kind === "holiday"
                      ? inLanguage(locale, day.name.fa, day.name.en)
                      : t(`strip.kinds.${day.kind}`)}
                  </span>
                </td>
              ))}
              <td className="text-start align-middle">
                <span className="flex items-center gap-1.5">
                  <span
                    aria-hidden
                    className="h-2 rounded-full bg-indigo"
                    style={{ width: `${Math.round((week.due / most) * 1.75 * 16)}px` }}
                  />
                  <span className="tabular font-semibold">
                    <span aria-hidden>{week.due > 0 && formatNumber(locale, week.due)}</span>
                    <span className="sr-only">{t("strip.due", { count: week.due })}</span>
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
        {KINDS.map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <span className={classNames("size-3 rounded-sm", LOOKS[kind])} />
            {t(`strip.kinds.${kind}`)}
          </li>
        ))}
      </ul>
      <p className="text-sm">
        {t("strip.load", { pieces: load.pieces })}{" "}
        {load.minutes > 0 && t("strip.hours", { hours: formatNumber(locale, Math.ceil(load.minutes / 60)) })}
        {load.late > 0 && (
          <strong className="block text-madder-deep">{t("strip.late", { count: load.late })}</strong>
        )}
      </p>
      <p className="text-xs text-ink-soft">
        {inLanguage(locale, calendar.name.fa, calendar.name.en)}. {t("strip.moon")}
      </p>
    </div>
  );
}
