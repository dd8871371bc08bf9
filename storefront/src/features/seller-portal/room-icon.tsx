import type { InBar } from "./desk-rooms";

const LINES: Record<InBar | "more", string> = {
  orders: "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
  listings: "M4 4h7l9 9-7 7-9-9zM8 8h.01",
  offers: "M12 12V4a8 8 0 1 0 8 8zM16 4.5A8 8 0 0 1 19.5 8H16z",
  payouts: "M4 7h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 7V6a2 2 0 0 1 2-2h9v3M16 13h.01",
  quotes: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
  wholesaleOrders: "M3 13h8v7H3zM13 13h8v7h-8zM8 4h8v7H8z",
  receiving: "M12 4v15M7 20h10M5 7h14M5 7l-2.5 7a2.6 2.6 0 0 0 5 0zM19 7l-2.5 7a2.6 2.6 0 0 0 5 0z",
  more: "M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z",
};

/** What a room of the bar looks like at a glance; its word stands below. */
export function RoomIcon({ of }: { of: keyof typeof LINES }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden className="size-6">
      <path
        d={LINES[of]}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
