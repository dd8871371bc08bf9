import { MedusaService } from "@medusajs/framework/utils";
import type { LicencePolicyRecord } from "../../contract/licence-policy";
import type { MaySell, RequiredPaper } from "../../contract/may-sell";
import { type CompiledPolicies, compilePolicies } from "../../domain/compile-policy";
import { requiredPapers } from "../../domain/required-papers";
import { LicencePolicyVersion } from "./models/licence-policy";
import { SaleHold } from "./models/sale-hold";
import { readPolicyFiles } from "./policy-files";

/** Keeps the versions of licence policies, and what baskets on their way hold of their sellers' caps. */
export class LicencePolicyModuleService
  extends MedusaService({ LicencePolicyVersion, SaleHold })
  implements MaySell
{
  #compiled: { stamp: string; policies: CompiledPolicies } | null = null;

  /** All versions, ready to be asked. Read anew when one was written, by whichever process. */
  async compiledPolicies(): Promise<CompiledPolicies> {
    let versions = await this.stamps();
    if (versions.length === 0) {
      await this.loadFiles();
      versions = await this.stamps();
    }
    const stamp = versions.map(({ id, effective_to }) => `${id} ${effective_to}`).join();
    if (this.#compiled?.stamp === stamp) return this.#compiled.policies;
    const rows = await this.listLicencePolicyVersions({}, { take: null });
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

  private stamps() {
    return this.listLicencePolicyVersions(
      {},
      { select: ["id", "effective_to"], order: { id: "ASC" }, take: null },
    );
  }

  /** Writes the policies that come with the product as first versions; of two that do it at once one finds it done. */
  private async loadFiles(): Promise<void> {
    for (const record of readPolicyFiles()) {
      const { jurisdiction, effective_from, effective_to, source_url } = record;
      const row = { jurisdiction, version: 1, effective_from, effective_to, source_url, record };
      try {
        await this.createLicencePolicyVersions(row as never);
      } catch (cause) {
        const [written] = await this.listLicencePolicyVersions({ jurisdiction, version: 1 }, { take: 1 });
        if (!written) throw cause;
      }
    }
  }
}
