import { classNames } from "@/ui/class-names";

const STAR = "M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z";
const PLACES = [0, 1, 2, 3, 4];

/** Five stars of which so many are full, parts of one too. What they say stands beside them, or in `label`. */
export function Stars({ value, label, className }: { value: number; label?: string; className?: string }) {
  const part = `${(Math.max(0, Math.min(5, value)) / 5) * 100}%`;
  return (
    <span className={classNames("relative inline-flex shrink-0 align-middle", className ?? "h-4")}>
      {label && <span className="sr-only">{label}</span>}
      <Row className="text-line-strong" />
      <span className="absolute inset-y-0 start-0 overflow-hidden" style={{ width: part }}>
        <Row className="text-saffron" />
      </span>
    </span>
  );
}

function Row({ className }: { className: string }) {
  return (
    <span aria-hidden className={classNames("inline-flex h-full", className)}>
      {PLACES.map((place) => (
        <svg key={place} aria-hidden viewBox="0 0 20 20" className="h-full w-auto shrink-0 fill-current">
          <path d={STAR} />
        </svg>
      ))}
    </span>
  );
}
