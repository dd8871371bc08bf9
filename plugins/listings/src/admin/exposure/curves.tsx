const WIDTH = 320;
const HEIGHT = 200;

const pathOf = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }) => `${(x * WIDTH).toFixed(1)},${((1 - y) * HEIGHT).toFixed(1)}`).join(" ");

/** The Lorenz curve under the line of perfect evenness. What it says stands beside it in words. */
export function LorenzCurve({
  points,
  label,
}: {
  points: { sellers: number; share: number }[];
  label: string;
}) {
  const curve = points.map(({ sellers, share }) => ({ x: sellers, y: share }));
  return (
    <Frame label={label}>
      <polyline
        points={pathOf([
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ])}
        className="stroke-ui-border-strong"
        strokeDasharray="4 4"
        fill="none"
      />
      <polyline points={pathOf(curve)} className="stroke-ui-fg-interactive" strokeWidth={2} fill="none" />
    </Frame>
  );
}

/** The Gini index by day, from 0 at the foot to 1. */
export function GiniByDay({ days, label }: { days: { day: string; gini: number }[]; label: string }) {
  const last = Math.max(1, days.length - 1);
  const line = days.map(({ gini }, index) => ({ x: index / last, y: gini }));
  return (
    <Frame label={label}>
      <polyline points={pathOf(line)} className="stroke-ui-fg-interactive" strokeWidth={2} fill="none" />
      {line.map(({ x, y }, index) => (
        <circle
          key={days[index]?.day}
          cx={x * WIDTH}
          cy={(1 - y) * HEIGHT}
          r={2.5}
          className="fill-ui-fg-interactive"
        />
      ))}
    </Frame>
  );
}

/** Time and shares grow from left to right in either language. */
function Frame({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <svg
      viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`}
      role="img"
      aria-label={label}
      className="w-full max-w-md"
    >
      <rect width={WIDTH} height={HEIGHT} className="stroke-ui-border-base" fill="none" />
      {children}
    </svg>
  );
}
