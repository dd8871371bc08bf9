import type { FrozenTerms, SaleTerms, SaleToJudge } from "@dastranj/orders/contract";
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { judgeParts } from "./judge-parts";
import { CommissionRule } from "./models/commission-rule";
import { CommissionVat } from "./models/commission-vat";
import { PlatformPromotion } from "./models/platform-promotion";
import { type Database, readFacts } from "./read-facts";

/** Keeps the rules of commission, and fixes what the platform takes of each part when it is placed. */
export class CommissionModuleService
  extends MedusaService({ CommissionRule, CommissionVat, PlatformPromotion })
  implements SaleTerms
{
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>) {
    super(dependencies);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** The terms of an order's parts, in their order: by the rules that hold at the moment they were placed. */
  async termsOf(parts: SaleToJudge[]): Promise<FrozenTerms[]> {
    const at = parts[0]?.placed_at;
    if (!at) return [];
    return judgeParts(parts, await readFacts(this.#database, parts, at), at);
  }
}
