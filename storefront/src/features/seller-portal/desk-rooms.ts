import type { Messages } from "@/i18n/messages";

export type Kind = "producer" | "cooperative";
type Group = keyof Messages["seller"]["groups"];
/** A room that stands in a telephone's bar has a short word besides its own. */
export type InBar = keyof Messages["seller"]["bar"];

interface Room {
  room: keyof Messages["seller"]["rooms"];
  group: Group;
  path: string;
  /** Other addresses of the same room. */
  also?: readonly string[];
  /** Whose it is, where not everybody's. */
  only?: Kind;
}

/** The rooms of the desk, group by group. A new one is one line here and one word in `seller.rooms`. */
const ROOMS: readonly Room[] = [
  { group: "sales", room: "orders", path: "/seller", also: ["/seller/orders"] },
  { group: "sales", room: "returns", path: "/seller/returns" },
  { group: "sales", room: "listings", path: "/seller/listings" },
  { group: "sales", room: "reviews", path: "/seller/reviews" },
  { group: "wholesale", room: "quotes", path: "/seller/cooperative/quotes", only: "cooperative" },
  {
    group: "wholesale",
    room: "wholesaleOrders",
    path: "/seller/cooperative/wholesale-orders",
    only: "cooperative",
  },
  { group: "wholesale", room: "pools", path: "/seller/cooperative/pools", only: "cooperative" },
  { group: "wholesale", room: "companies", path: "/seller/cooperative/companies", only: "cooperative" },
  { group: "members", room: "members", path: "/seller/cooperative/members", only: "cooperative" },
  {
    group: "members",
    room: "receiving",
    path: "/seller/cooperative/receiving",
    also: ["/seller/cooperative/lots"],
    only: "cooperative",
  },
  { group: "cooperatives", room: "offers", path: "/seller/offers", only: "producer" },
  { group: "cooperatives", room: "deliveries", path: "/seller/deliveries", only: "producer" },
  { group: "cooperatives", room: "memberships", path: "/seller/memberships", only: "producer" },
  { group: "money", room: "payouts", path: "/seller/payouts" },
  { group: "money", room: "statements", path: "/seller/statements" },
  {
    group: "money",
    room: "settlements",
    path: "/seller/cooperative/settlements",
    also: ["/seller/cooperative/advances", "/seller/cooperative/surplus"],
    only: "cooperative",
  },
  {
    group: "money",
    room: "ownSettlements",
    path: "/seller/settlements",
    also: ["/seller/advances"],
    only: "producer",
  },
  { group: "booth", room: "workshop", path: "/seller/workshop" },
  { group: "booth", room: "dashboard", path: "/seller/dashboard" },
  { group: "booth", room: "booth", path: "/seller/booth" },
  { group: "booth", room: "account", path: "/seller/account" },
];

/** What a day is spent in: these stand under the thumb on a telephone, all else one press away. */
const IN_BAR: Record<Kind, readonly InBar[]> = {
  producer: ["orders", "listings", "offers", "payouts"],
  cooperative: ["orders", "quotes", "wholesaleOrders", "receiving"],
};

/** The rooms of one kind of seller, by group; before it is known whose desk it is, those of everybody. */
export function groupsOf(kind: Kind | undefined): { group: Group; rooms: Room[] }[] {
  const hers = ROOMS.filter(({ only }) => !only || only === kind);
  return [...new Set(hers.map(({ group }) => group))].map((group) => ({
    group,
    rooms: hers.filter((each) => each.group === group),
  }));
}

/** The rooms of a telephone's bar, in its order. */
export function barOf(kind: Kind | undefined): (Room & { room: InBar })[] {
  return IN_BAR[kind ?? "producer"].flatMap((name) =>
    ROOMS.flatMap((each) =>
      each.room === name && (!each.only || each.only === kind) ? [{ ...each, room: name }] : [],
    ),
  );
}

/**
 * Whether a page lies in a room.
 *
 * @param pathname without its language
 */
export function isIn(pathname: string, { path, also = [] }: Room): boolean {
  const below = (of: string) => pathname === of || pathname.startsWith(`${of}/`);
  // The desk's own address is the beginning of every other.
  return (path === "/seller" ? pathname === path : below(path)) || also.some(below);
}
