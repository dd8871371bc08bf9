import { randomUUID } from "node:crypto";
import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { COUNTIES } from "./counties";
import type { SeededSeller } from "./sellers";
import type { TradeStory } from "./story";
import { syntheticLegalId, syntheticNationalId, syntheticSheba } from "./synthetic-numbers";

/** A white picture of one point, as the paper that a demonstration seller showed. */
const BLANK_PAPER = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * What the office knows of the demonstration's sellers, made up and sealed, and a blank paper for each that they showed. What
 * stands already stays.
 */
export async function seedParticulars(
  container: MedusaContainer,
  stories: TradeStory[],
  sellers: Map<string, SeededSeller>,
): Promise<void> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const standing = await service.listSellerParticulars({}, { select: ["id", "seller_id"], take: null });
  const known = new Set(standing.map(({ seller_id }) => seller_id));
  const told = stories.flatMap((story) => story.sellers).map((story, index) => ({ story, index }));
  for (const { story, index } of told) {
    const seller_id = sellers.get(story.handle)?.id;
    if (!seller_id || known.has(seller_id)) continue;
    const identity = story.kind === "producer" ? syntheticNationalId(index) : syntheticLegalId(index);
    await service.createSellerParticulars({
      seller_id,
      identity_sealed: vault.seal(identity),
      identity_key: vault.fingerprint("identity", identity),
      address_sealed: vault.seal(`نشانی نمونه، شماره‌ی ${index + 1}`),
      postal_code_sealed: vault.seal(String(7_100_000_000 + index)),
      sheba_sealed: vault.seal(syntheticSheba(index + 1)),
    } as never);
    const place = {
      city: COUNTIES.find(({ code }) => code === story.county)?.name.fa ?? "",
      address: "خانه‌ی صنایع دستی شهرستان (نشانی نمونه)",
      phone: null,
      hours: "شنبه تا چهارشنبه، ۹ تا ۱۳",
    };
    await service.createHandoverAddresses({
      seller_id,
      kind: "hub",
      address_sealed: vault.seal(JSON.stringify(place)),
    } as never);
  }
  await seedBlankPapers(container, service, vault);
}

async function seedBlankPapers(container: MedusaContainer, service: SellerModuleService, vault: Vault) {
  const papers = await service.listPapers(
    { file_key: { $like: "demonstration/%" } },
    { select: ["id"], take: null },
  );
  for (const { id } of papers) {
    const [file] = await container.resolve(Modules.FILE).createFiles([
      {
        filename: `${randomUUID()}.sealed`,
        mimeType: "application/octet-stream",
        content: vault.sealBytes(BLANK_PAPER).toString("base64"),
        access: "private",
      },
    ]);
    if (file) await service.updatePapers({ id, file_key: file.id, bytes: BLANK_PAPER.length });
  }
}
