import { type Database, lock, transactionOf } from "@dastranj/database";
import type { FrozenTerms, SaleTerms, SaleToJudge } from "@dastranj/orders/contract";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { judgeParts, type SoldAs } from "./judge-parts";
import { CommissionRule } from "./models/commission-rule";
import { CommissionVat } from "./models/commission-vat";
import { PlatformPromotion } from "./models/platform-promotion";
import { type RuleRow, readFacts } from "./read-facts";
import { placeRule, type RuleToWrite } from "./write-rules";

/** Options of the payouts plugin that this module reads. */
interface CommissionOptions {
  /** In which the days of rules begin and end. */
  timeZone?: string;
}

/** Keeps the rules of commission, and fixes what the platform takes of each part when it is placed. */
export class CommissionModuleService
  extends MedusaService({ CommissionRule, CommissionVat, PlatformPromotion })
  implements SaleTerms
{
  readonly timeZone: string;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: CommissionOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** The terms of an order's parts, in their order: by the rules that hold at the moment they were placed. */
  async termsOf(parts: SaleToJudge[]): Promise<FrozenTerms[]> {
    const at = parts[0]?.placed_at;
    return at ? this.termsAt(parts, at) : [];
  }

  /**
   * What an order's parts would come to at another moment.
   *
   * @param soldAs what is known of its lines from when they were sold
   */
  async termsAt(
    parts: SaleToJudge[],
    at: Date,
    soldAs?: ReadonlyMap<string, SoldAs>,
  ): Promise<FrozenTerms[]> {
    return judgeParts(parts, await readFacts(this.#database, parts, at), at, soldAs);
  }

  /**
   * Writes a rule, or the next version of one, which ends those before it; all or nothing. Rules are written one after another,
   * so that no two that are tied can pass each other.
   *
   * @param of the rule that is changed; null for a new one
   */
  @InjectTransactionManager()
  async writeRule(
    of: string | null,
    rule: RuleToWrite,
    by: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string } | { collides: RuleRow } | "commission_rule_not_found" | "commission_rule_over"> {
    await oneAfterAnother(context);
    const versions = of ? await this.#versionsOf(of, context) : [];
    const [newest] = versions;
    if (of && !newest) return "commission_rule_not_found";
    const begins = new Date(rule.begins_at);
    if (of && !versions.some(({ ends_at }) => ends_at === null || new Date(ends_at) >= begins))
      return "commission_rule_over";
    const standing = (await this.listCommissionRules(
      { $or: [{ ends_at: null }, { ends_at: { $gt: rule.begins_at } }] } as never,
      { take: null },
      context,
    )) as unknown as RuleRow[];
    const rule_id = of ?? generateEntityId(undefined, "crule");
    const placed = placeRule(rule_id, rule, standing, newest?.version ?? 0);
    if ("collides" in placed) return placed;
    for (const { id, ends_at } of placed.ends)
      await this.updateCommissionRules({ id, ends_at, ended_by: by }, context);
    const { id } = await this.createCommissionRules(
      { ...rule, rule_id, version: placed.version, created_by: by } as never,
      context,
    );
    return { id };
  }

  /** Has a rule hold no more from a moment on. */
  @InjectTransactionManager()
  async endRule(
    rule_id: string,
    at: Date,
    by: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string } | "commission_rule_not_found" | "commission_rule_over"> {
    await oneAfterAnother(context);
    const versions = await this.#versionsOf(rule_id, context);
    const [newest] = versions;
    if (!newest) return "commission_rule_not_found";
    const running = versions.filter(({ ends_at }) => ends_at === null || new Date(ends_at) > at);
    if (running.length === 0) return "commission_rule_over";
    for (const { id, begins_at } of running) {
      const begins = new Date(begins_at);
      await this.updateCommissionRules({ id, ends_at: begins > at ? begins : at, ended_by: by }, context);
    }
    return { id: newest.id };
  }

  /** Says who pays for the discounts of a promotion that are given from now on. */
  @InjectTransactionManager()
  async fundPromotion(
    id: string,
    funded_by: "platform" | "seller",
    by: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await oneAfterAnother(context);
    const standing = await this.listPlatformPromotions({ id }, { take: 1 }, context);
    if (funded_by === "seller" && standing.length > 0) await this.deletePlatformPromotions([id], context);
    if (funded_by === "platform" && standing.length === 0)
      await this.createPlatformPromotions({ id, set_by: by }, context);
  }

  async #versionsOf(rule_id: string, context: Context): Promise<RuleRow[]> {
    const rows = await this.listCommissionRules(
      { rule_id },
      { take: null, order: { version: "DESC" } },
      context,
    );
    return rows as unknown as RuleRow[];
  }
}

/** Until the transaction ends nobody else writes a rule. */
async function oneAfterAnother(context: Context): Promise<void> {
  await lock(transactionOf(context), "dastranj.commission_rules");
}
