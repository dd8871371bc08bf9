import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { JudgedSale, SalesToJudge, SoldQuestion } from "../../contract/may-sell";
import { SELLERS_REFUSALS } from "../../contract/refusals";
import type { CompiledPolicies } from "../../domain/compile-policy";
import { refusalToBuyer } from "../../domain/refusal-to-buyer";
import { smallestUnits } from "../../domain/smallest-units";
import { capsOf, type HeldSale, judgeSales } from "./judge-sales";
import { readSellers } from "./seller-facts";

/** The job that tells a seller how near she is to a cap. */
export const WARN_OF_CAP = "seller.warn-of-cap";

/** By then a checkout has ended one way or the other: its parts stand, or it was looked after and undone. */
const HOLD_MS = 150_000;
/** Another basket with the same seller is waited for. */
const LOCK_SECONDS = 5;

/** A basket about to become an order, as the orders plugin tells it to its checkout guards. */
export interface BasketToGuard {
  cart_id: string;
  currency_code: string;
  /** Decimal digits of the currency. */
  decimals: number;
  /** Without it over the counter. */
  trade?: "retail" | "wholesale";
  ship_to: { country: string; province: string | null; city: string | null } | null;
  /** `total` is a decimal in the major unit. */
  items: { product_id: string; seller_id: string; total: string }[];
}

export interface GuardSurroundings {
  container: MedusaContainer;
  now: Date;
  soldSoFar(question: SoldQuestion & { decimals: number }): Promise<number>;
}

/** Where holds are kept: the module's service. */
interface Holds {
  compiledPolicies(): Promise<CompiledPolicies>;
  heldBesides(cart_id: string, seller_ids: string[], now: Date): Promise<HeldSale[]>;
  hold(cart_id: string, sales: HeldSale[], until: Date): Promise<void>;
}

/**
 * Judges a basket. Where a cap may stop a seller, baskets with her goods are judged one after another, and what one takes of
 * the cap is held until its order is placed and counted: so two at once cannot both have the last rial.
 */
export async function guardCheckout(basket: BasketToGuard, around: GuardSurroundings, holds: Holds) {
  const { container, now } = around;
  const policies = await holds.compiledPolicies();
  const ids = [...new Set(basket.items.map(({ seller_id }) => seller_id))].sort();
  const sellers = await readSellers(container, ids);
  const capped = ids.filter((id) => {
    const seller = sellers.get(id);
    return seller && capsOf(seller, policies, now).some(({ cap }) => cap.currency === basket.currency_code);
  });
  const judge = async () => {
    const held = capped.length > 0 ? await holds.heldBesides(basket.cart_id, capped, now) : [];
    const judged = await judgeSales(salesOf(basket, around), { container, policies, held, sellers });
    const refused = judged.find(isRefused);
    const taken = refused ? [] : judged.filter(({ seller_id }) => capped.includes(seller_id));
    if (capped.length > 0)
      await holds.hold(
        basket.cart_id,
        taken.map(({ seller_id, product_id, amount }) => ({
          cart_id: basket.cart_id,
          seller_id,
          product_id,
          currency_code: basket.currency_code,
          amount: amount ?? 0,
        })),
        new Date(now.getTime() + HOLD_MS),
      );
    return judged;
  };
  const judged =
    capped.length === 0
      ? await judge()
      : await container.resolve(Modules.LOCKING).execute(
          capped.map((id) => `seller-cap:${id}`),
          judge,
          { timeout: LOCK_SECONDS },
        );
  await tellOfCaps(judged, container);
  const refused = judged.find(isRefused);
  return refused ? toRefusal(refused) : null;
}

function salesOf(basket: BasketToGuard, { now, soldSoFar }: GuardSurroundings): SalesToJudge {
  const { currency_code, decimals, ship_to, trade = "retail" } = basket;
  return {
    sales: basket.items.map(({ seller_id, product_id, total }) => ({
      seller_id,
      product_id,
      amount: smallestUnits(total, decimals),
    })),
    currency_code,
    channel: { trade, place: "online", buyer_kind: null },
    ship_to: ship_to && { country: ship_to.country, province: ship_to.province, county: ship_to.city },
    now,
    soldSoFar: (question) => soldSoFar({ ...question, decimals }),
  };
}

/** Once per cap and period, however many sales come after. */
async function tellOfCaps(judged: JudgedSale[], container: MedusaContainer): Promise<void> {
  const jobs = judged.flatMap((sale) =>
    sale.allowed
      ? sale.warnings
          .filter(({ code }) => code !== "cap_in_other_currency")
          .map(({ code, rule, period }) => ({
            name: WARN_OF_CAP,
            data: { seller_id: sale.seller_id, code, rule, period },
            key: [sale.seller_id, rule, period, code].join(" "),
          }))
      : [],
  );
  if (jobs.length > 0) await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(jobs);
}

type RefusedSale = Extract<JudgedSale, { allowed: false }>;

function isRefused(sale: JudgedSale): sale is RefusedSale {
  return !sale.allowed;
}

function toRefusal(sale: RefusedSale) {
  const code = refusalToBuyer(sale.code);
  const { kind, fa, en } = SELLERS_REFUSALS[code];
  const { seller_name } = sale;
  return {
    kind,
    code,
    fa: fa.replace("{seller}", seller_name.fa),
    en: en.replace("{seller}", seller_name.en),
  };
}
