/** An order that a basket was becoming. */
export interface OrderOfBasket {
  created_at: Date;
  /** Whether the basket knows it. */
  linked: boolean;
  /** How many sellers' parts it has. */
  parts: number;
  /** Whether money was authorised for it. */
  paid: boolean;
}

/** Longer than any checkout takes: lists, locks and connections are waited for, but not for so long. */
const UNDER_WAY_MS = 60_000;

/**
 * Where an order stands that a basket was becoming. Medusa writes it module by module, and a process may die between
 * any two: what is neither whole nor young was abandoned.
 */
export function standingOf(order: OrderOfBasket, now: Date): "finished" | "under way" | "abandoned" {
  if (order.linked && order.parts > 0 && order.paid) return "finished";
  return now.getTime() - order.created_at.getTime() < UNDER_WAY_MS ? "under way" : "abandoned";
}

/** What is bought, and how many of it. */
export interface Goods {
  variant_id: string | null;
  quantity: number;
}

/** Whether two lists are of the same goods in the same quantities, in whatever order they stand. */
export function sameGoods(some: readonly Goods[], others: readonly Goods[]): boolean {
  const counted = (goods: readonly Goods[]) =>
    goods
      .map(({ variant_id, quantity }) => `${variant_id} × ${quantity}`)
      .sort()
      .join();
  return counted(some) === counted(others);
}
