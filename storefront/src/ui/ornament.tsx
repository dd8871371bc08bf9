import { classNames } from "./class-names";

/** The inlaid eight-pointed star of khatam; takes the colour of the text. */
export function KhatamStar({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden className={classNames("shrink-0", className)}>
      <path
        fill="currentColor"
        d="M20 1l5.600 5.500H33.400v7.900L39 20l-5.600 5.600v7.900h-7.800L20 39l-5.600-5.500H6.600v-7.900L1 20l5.600-5.600V6.500h7.800z"
      />
      <path
        fill="var(--color-saffron)"
        d="M20 9l3.200 7.800L31 20l-7.800 3.200L20 31l-3.200-7.800L9 20l7.800-3.200z"
      />
      <path fill="var(--color-card)" d="M20 16.500l3.500 3.500-3.500 3.500-3.500-3.500z" />
    </svg>
  );
}

/** A small loom whose cloth has only begun: the picture of everything empty. */
export function Loom({ className }: { className?: string }) {
  const warp = Array.from({ length: 15 }, (_, index) => 16 + index * 8);
  return (
    <svg viewBox="0 0 144 112" aria-hidden className={className}>
      <g stroke="var(--color-line-strong)" strokeWidth="1">
        {warp.map((x) => (
          <path key={x} d={`M${x} 12v88`} />
        ))}
      </g>
      <path fill="var(--color-walnut)" d="M4 6h136v7H4zM4 99h136v7H4zM8 0h6v112H8zM130 0h6v112h-6z" />
      <g shapeRendering="crispEdges">
        <path fill="var(--color-madder)" d="M14 75h116v24H14z" />
        <path fill="var(--color-saffron)" d="M14 75h116v2H14zM14 97h116v2H14z" />
        <path
          fill="var(--color-paper)"
          d="M30 80h4v4h4v4h4v2h-4v4h-4v3h-4v-3h-4v-4h-4v-2h4v-4h4zM70 80h4v4h4v4h4v2h-4v4h-4v3h-4v-3h-4v-4h-4v-2h4v-4h4zM110 80h4v4h4v4h4v2h-4v4h-4v3h-4v-3h-4v-4h-4v-2h4v-4h4z"
        />
        <path fill="var(--color-indigo)" d="M30 87h4v4h-4zM70 87h4v4h-4zM110 87h4v4h-4z" />
      </g>
      <path fill="var(--color-saffron)" d="M14 69h54v4H14z" />
      <path
        stroke="var(--color-saffron)"
        strokeWidth="1.500"
        fill="none"
        d="M68 71c14-8 20-18 34-16s14 8 22 2"
      />
    </svg>
  );
}

/** A looking glass. */
export function SearchMark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path strokeLinecap="round" d="M15.500 15.500L21 21" />
    </svg>
  );
}
