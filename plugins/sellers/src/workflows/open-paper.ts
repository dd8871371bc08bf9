import type { Vault } from "@dastranj/privacy/contract";
import { VAULT_MODULE } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
import { passOf } from "./paper-links";
import { refusal } from "./refusal";

export interface OpenPaper {
  bytes: Buffer;
  mime_type: string;
  /** Says what it is and whose not. */
  filename: string;
}

/**
 * Opens a paper for whoever holds a link to it. That an operator saw it stands in the audit trail before she sees it. No
 * workflow: there is nothing to undo, and the bytes of a paper are not for an engine that copies what passes through.
 */
export async function openPaper(container: MedusaContainer, token: string, now: Date): Promise<OpenPaper> {
  const { paper: id, by, actor } = passOf(container, token, now);
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [paper] = await sellers.listPapers({ id }, { take: 1 });
  if (!paper) throw refusal("paper_not_found");
  const { seller_id, type, mime_type, file_key } = paper as typeof paper & { seller_id: string };
  const sealed = await container.resolve(Modules.FILE).getAsBuffer(file_key);
  const bytes = container.resolve<Vault>(VAULT_MODULE).openBytes(sealed);
  if (by === "operator") {
    await sellers.createSellerEvents({
      seller_id,
      verb: "paper_seen",
      actor_kind: "operator",
      actor_id: actor,
      details: { paper_id: id, type },
      at: now,
    } as never);
  }
  return { bytes, mime_type, filename: `${type}.${mime_type === "application/pdf" ? "pdf" : "jpg"}` };
}
