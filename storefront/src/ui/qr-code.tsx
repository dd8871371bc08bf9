/** A QR code with its quiet zone, dark on white whatever it stands on. */
export function QrCode({
  code: { size, path },
  label,
  className,
}: {
  /** As `qrPath` makes it. */
  code: { size: number; path: string };
  label: string;
  className?: string;
}) {
  const QUIET = 4;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path fill="#ffffff" d={`M${-QUIET} ${-QUIET}h${size + 2 * QUIET}v${size + 2 * QUIET}H${-QUIET}z`} />
      <path fill="#000000" d={path} />
    </svg>
  );
}
