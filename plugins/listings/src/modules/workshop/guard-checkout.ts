import type { CheckoutRefusal, GuardedBasket, GuardedCheckout } from "@dastranj/orders/contract";
import { isoDay } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { WORKSHOP_REFUSALS } from "../../contract/refusals/workshop";
import { awayUntil, type PromisedLine, promiseLines } from "../../domain/promise-lines";
import { type ReadBooth, readBooths, readMade, type Workshops } from "./read-booths";

/** By then a checkout has ended one way or the other: its parts stand and are counted, or it was undone. */
const HOLD_MS = 150_000;
/** Another basket with the same seller is waited for. */
const LOCK_SECONDS = 5;

/** What a basket holds, line by line. */
export interface LineHeld {
  cart_id: string;
  seller_id: string;
  product_id: string;
  variant_id: string | null;
  quantity: number;
  promised_for: string;
}

interface Keeping extends Workshops {
  hold(cart_id: string, lines: LineHeld[], until: Date): Promise<void>;
  shownTo(cart_id: string): Promise<Map<string, string>>;
}

/**
 * Promises each line of a basket a day and holds it. Baskets with goods that the same seller makes to order are promised one after
 * another, and what one takes of her time is held until its order is placed and counted: two at once never get the same hours.
 */
export async function guardCheckout(
  basket: GuardedBasket,
  { container, now }: GuardedCheckout,
  keeping: Keeping,
): Promise<CheckoutRefusal | null> {
  const made = await readMade(
    container,
    basket.items.map(({ product_id }) => product_id),
  );
  const seller_ids = [...new Set(basket.items.map(({ seller_id }) => seller_id))].sort();
  const busy = seller_ids.filter((id) =>
    basket.items.some((item) => item.seller_id === id && made.get(item.product_id)?.made_to_order),
  );
  const promise = async () => {
    const [booths, shown] = await Promise.all([
      readBooths(container, keeping, { seller_ids, loaded: busy, cart_id: basket.cart_id, now }),
      keeping.shownTo(basket.cart_id),
    ]);
    const lines = promiseLines(basket.items, booths, made, now);
    const refused = await refuse(lines, booths, shown, container);
    const variants = new Map(basket.items.map(({ line_item_id, variant_id }) => [line_item_id, variant_id]));
    const held = lines.flatMap(({ seller_id, product_id, quantity, line_item_id, day }) => {
      const variant_id = variants.get(line_item_id) ?? null;
      const { cart_id } = basket;
      return day ? [{ cart_id, seller_id, product_id, variant_id, quantity, promised_for: day }] : [];
    });
    await keeping.hold(basket.cart_id, refused ? [] : held, new Date(now.getTime() + HOLD_MS));
    return refused;
  };
  if (busy.length === 0) return promise();
  return container.resolve(Modules.LOCKING).execute(
    busy.map((id) => `workshop:${id}`),
    promise,
    { timeout: LOCK_SECONDS },
  );
}

async function refuse(
  lines: PromisedLine[],
  booths: Map<string, ReadBooth>,
  shown: Map<string, string>,
  container: MedusaContainer,
): Promise<CheckoutRefusal | null> {
  for (const [id, { times_off, today }] of booths) {
    const until = awayUntil(times_off, isoDay(today));
    if (until) return told("seller_away", await nameOf(id, container), until);
  }
  const tooFar = lines.find(({ day }) => day === null);
  if (tooFar) return told("promise_too_far", await nameOf(tooFar.seller_id, container));
  const moved = lines.some(({ line_item_id, day }) => (day ?? "") > (shown.get(line_item_id) ?? "9"));
  return moved ? told("promise_moved") : null;
}

async function nameOf(id: string, container: MedusaContainer): Promise<{ fa: string; en: string }> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["name", "name_en"], filters: { id } });
  const [seller] = data;
  return { fa: seller?.name || "فروشنده", en: seller?.name_en || seller?.name || "The seller" };
}

function told(
  code: "seller_away" | "promise_too_far" | "promise_moved",
  seller = { fa: "", en: "" },
  until?: string,
): CheckoutRefusal {
  const { kind, fa, en } = WORKSHOP_REFUSALS[code];
  return {
    kind,
    code,
    fa: fa.replace("{seller}", seller.fa).replace("{day}", until ? dayIn("fa-IR", until) : ""),
    en: en.replace("{seller}", seller.en).replace("{day}", until ? dayIn("en-GB", until) : ""),
  };
}

function dayIn(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long" }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
