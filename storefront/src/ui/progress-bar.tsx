/** How far something is on its way, from 0 to 1. */
export function ProgressBar({ label, part }: { label: string; part: number }) {
  return (
    <progress
      aria-label={label}
      max={100}
      value={Math.round(part * 100)}
      className="thread-progress block h-2.5 w-full"
    />
  );
}
