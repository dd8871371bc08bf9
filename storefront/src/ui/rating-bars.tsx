import { Stars } from "./stars";

/** An average with how many gave one to five stars; what it says is said in words, the bars only show it. */
export function RatingBars({
  average,
  averageText,
  countText,
  label,
  rows,
}: {
  average: number;
  averageText: string;
  countText: string;
  /** The whole of it, for who does not see it. */
  label: string;
  /** Five stars first: their name, how many as a text, and which part of all. */
  rows: { name: string; count: string; part: number }[];
}) {
  return (
    <div className="grid content-start gap-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <span aria-hidden className="text-3xl font-bold">
          {averageText}
        </span>
        <Stars value={average} label={label} className="h-5" />
        <span aria-hidden className="text-sm text-ink-soft">
          {countText}
        </span>
      </p>
      <dl className="grid gap-1.5 text-sm">
        {rows.map(({ name, count, part }) => (
          <div key={name} className="grid grid-cols-[5rem_minmax(0,1fr)_2.5rem] items-center gap-3">
            <dt>{name}</dt>
            <svg
              aria-hidden
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="h-2.5 w-full rounded-full bg-paper-deep rtl:-scale-x-100"
            >
              <rect width={part > 0 ? Math.max(1, part * 100) : 0} height={4} className="fill-saffron" />
            </svg>
            <dd className="tabular text-end text-ink-soft">{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
