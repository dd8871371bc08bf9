import { Badge } from "@/ui/badge";

/** Says that the seller's licence has been checked. */
export function VerifiedBadge({ children }: { children: string }) {
  return (
    <Badge tone="good">
      <svg viewBox="0 0 16 16" aria-hidden className="size-3.5">
        <path
          fill="currentColor"
          d="M8 0l1.900 1.900 2.600-.2.600 2.600L15.500 6 14.400 8l1.100 2-2.400 1.700-.6 2.600-2.600-.2L8 16l-1.900-1.900-2.600.2-.6-2.600L.5 10l1.100-2L.5 6l2.400-1.700.6-2.600 2.600.2z"
        />
        <path
          fill="none"
          stroke="var(--color-pistachio-tint)"
          strokeWidth="1.800"
          d="M4.800 8.200l2.200 2.200 4.200-4.600"
        />
      </svg>
      {children}
    </Badge>
  );
}
