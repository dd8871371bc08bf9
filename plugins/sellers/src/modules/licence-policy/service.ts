import type { Database } from "@dastranj/database";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { LicencePolicyRecord } from "../../contract/licence-policy";
import type {
  JudgedOffer,
  JudgedSale,
  LabelRule,
  MaySell,
  Offer,
  RequiredPaper,
  ReturnRule,
  SalesToJudge,
  SellerHome,
  SoldGoods,
} from "../../contract/may-sell";
import { type CompiledPolicies, compilePolicies } from "../../domain/compile-policy";
import { type Placed, placeVersion } from "../../domain/policy-versions";
import { requiredPapers } from "../../domain/required-papers";
import { type BasketToGuard, type GuardSurroundings, guardCheckout } from "./guard-checkout";
import { homesOf } from "./homes-of";
import { judgeOffers } from "./judge-offers";
import { type HeldSale, judgeSales } from "./judge-sales";
import { labelsOf } from "./labels-of";
import { LicencePolicy } from "./models/licence-policy";
import { SaleHold } from "./models/sale-hold";
import { readPolicyFiles } from "./policy-files";
import { returnRules } from "./return-rules";

/** Keeps the versions of licence policies, and what baskets on their way hold of their sellers' caps. */
export class LicencePolicyModuleService
  extends MedusaService({ LicencePolicy, SaleHold })
  implements MaySell
{
  #filesLoaded: Promise<void> | null = null;
  #compiled: { stamp: string; policies: CompiledPolicies } | null = null;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, ...rest: unknown[]) {
    super(dependencies, ...rest);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** Has the policies that come with the product stand there, if none does. */
  async loadPolicies(): Promise<void> {
    await this.compiledPolicies();
  }

  /** All versions, ready to be asked. Read anew when one was written, by whichever process. */
  async compiledPolicies(): Promise<CompiledPolicies> {
    this.#filesLoaded ??= this.loadFiles();
    await this.#filesLoaded.catch((cause) => {
      this.#filesLoaded = null;
      throw cause;
    });
    const versions = await this.stamps();
    const stamp = versions.map(({ id, effective_to }) => `${id} ${effective_to}`).join();
    if (this.#compiled?.stamp === stamp) return this.#compiled.policies;
    const rows = await this.listLicencePolicies({}, { take: null });
    const policies = compilePolicies(
      rows.map(({ record, version, effective_from, effective_to }) => ({
        ...(record as unknown as LicencePolicyRecord),
        version,
        effective_from,
        effective_to,
      })),
    );
    this.#compiled = { stamp, policies };
    return policies;
  }

  /** The papers that goods of these categories need under a class of licence. */
  async requiredPapers(wanted: Parameters<MaySell["requiredPapers"]>[0]): Promise<RequiredPaper[]> {
    return requiredPapers(wanted, await this.compiledPolicies());
  }

  /** Whether these sales may be made, in their order. */
  async judgeSales(container: MedusaContainer, sales: SalesToJudge): Promise<JudgedSale[]> {
    return judgeSales(sales, { container, policies: await this.compiledPolicies(), held: [] });
  }

  /** Where the policies that bind these sellers are in force. */
  async homesOf(container: MedusaContainer, seller_ids: string[], now: Date): Promise<SellerHome[]> {
    return homesOf(container, seller_ids, await this.compiledPolicies(), now);
  }

  /** The labels of goods, in their order. */
  async labelsOf(
    container: MedusaContainer,
    goods: { seller_id: string; category: string }[],
    now: Date,
  ): Promise<(LabelRule | null)[]> {
    return labelsOf(goods, now, { container, policies: await this.compiledPolicies() });
  }

  /** Whether these goods may be offered, in their order, and whether the office looks at them first. */
  async judgeOffers(
    container: MedusaContainer,
    { offers, now }: { offers: Offer[]; now: Date },
  ): Promise<JudgedOffer[]> {
    return judgeOffers(offers, { container, policies: await this.compiledPolicies(), now });
  }

  /** Until when each of these goods may come back, in their order. */
  async returnRules(container: MedusaContainer, goods: SoldGoods[]): Promise<ReturnRule[]> {
    return returnRules(container, goods, await this.compiledPolicies());
  }

  /** Guard of checkout: every sale of the basket must be one that its seller may make at this moment. */
  guardCheckout(basket: BasketToGuard, around: GuardSurroundings) {
    return guardCheckout(basket, around, this);
  }

  /** A checkout was undone: its basket gives back what it held. */
  async checkoutUndone(cart_id: string): Promise<void> {
    await this.giveBack({ cart_id });
  }

  /** What baskets other than this one hold of the sellers' caps. */
  async heldBesides(cart_id: string, seller_ids: string[], now: Date): Promise<HeldSale[]> {
    const rows = await this.listSaleHolds(
      { seller_id: seller_ids, held_until: { $gt: now }, cart_id: { $ne: cart_id } } as never,
      { take: null },
    );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  /** Has a basket hold these sales, and nothing that it held before. */
  @InjectTransactionManager()
  async hold(
    cart_id: string,
    sales: HeldSale[],
    held_until: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.giveBack({ cart_id }, context);
    await this.createSaleHolds(
      sales.map((sale) => ({ ...sale, amount: String(sale.amount), held_until })),
      context,
    );
  }

  /**
   * Writes the next version of a policy, and ends the one without an end that it follows; both or none. Nothing else of what
   * stands is changed. Of two written at once one is refused by the number that both would have.
   */
  @InjectTransactionManager()
  async writeVersion(
    record: LicencePolicyRecord,
    { today, ...by }: { today: string; note: string | null; created_by: string },
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; version: number } | Exclude<ReturnType<typeof placeVersion>, Placed>> {
    const { jurisdiction, effective_from, effective_to, source_url } = record;
    const versions = await this.listLicencePolicies({ jurisdiction }, { take: null }, context);
    const placed = placeVersion(versions, record, today);
    if (typeof placed === "string") return placed;
    const { version, ends } = placed;
    const ended = versions.find((former) => former.version === ends?.version);
    if (ends && ended)
      await this.updateLicencePolicies({ id: ended.id, effective_to: ends.effective_to }, context);
    const row = { jurisdiction, version, effective_from, effective_to, source_url, record, ...by };
    const { id } = await this.createLicencePolicies(row as never, context);
    return { id, version };
  }

  /** Forgets holds that are worth nothing any more. */
  async forgetHolds(now: Date): Promise<void> {
    await this.giveBack({ held_until: { $lt: now } });
  }

  private async giveBack(which: object, context?: Context): Promise<void> {
    const holds = await this.listSaleHolds(which as never, { select: ["id"], take: null }, context);
    if (holds.length > 0)
      await this.deleteSaleHolds(
        holds.map(({ id }) => id),
        context,
      );
  }

  /** Every checkout asks it, so past the mapper. */
  private async stamps(): Promise<{ id: string; effective_to: string | null }[]> {
    const { rows } = await this.#database.raw<{ id: string; effective_to: string | null }>(
      "select id, effective_to from licence_policy where deleted_at is null order by id",
    );
    return rows;
  }

  /** Writes what comes with the product for jurisdictions that have nothing; of two that do it at once one finds it done. */
  private async loadFiles(): Promise<void> {
    const standing = await this.listLicencePolicies({}, { select: ["jurisdiction"], take: null });
    const known = new Set(standing.map(({ jurisdiction }) => jurisdiction));
    for (const record of readPolicyFiles().filter(({ jurisdiction }) => !known.has(jurisdiction))) {
      const { jurisdiction, effective_from, effective_to, source_url } = record;
      const row = { jurisdiction, version: 1, effective_from, effective_to, source_url, record };
      try {
        await this.createLicencePolicies(row as never);
      } catch (cause) {
        const [written] = await this.listLicencePolicies({ jurisdiction, version: 1 }, { take: 1 });
        if (!written) throw cause;
      }
    }
  }
}
