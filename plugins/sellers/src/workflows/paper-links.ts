import { timingSafeEqual } from "node:crypto";
import type { Vault } from "@dastranj/privacy/contract";
import { VAULT_MODULE } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { PaperLinkAnswer } from "../contract/application";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
import { refusal } from "./refusal";

/** Long enough to open a paper that one has before one; too short to pass the link on. */
const HOLDS_MS = 2 * 60_000;

/** Who may read a paper by a link, and until when. */
interface Pass {
  paper: string;
  by: "seller" | "operator";
  actor: string;
  until: number;
}

/** Who asks for a paper. A seller is given her own alone. */
export type PaperReader =
  | { by: "operator"; actor: string }
  | { by: "seller"; actor: string; seller_id: string };

/**
 * An address at which one reader may read one paper for two minutes. It is signed, and stored nowhere.
 *
 * @throws the refusal that there is no such paper, also of another seller's
 */
export async function linkToPaper(
  container: MedusaContainer,
  paper_id: string,
  reader: PaperReader,
  now: Date,
): Promise<PaperLinkAnswer> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [paper] = await sellers.listPapers(
    { id: paper_id, ...(reader.by === "seller" && { seller_id: reader.seller_id }) },
    { select: ["id", "mime_type"], take: 1 },
  );
  if (!paper) throw refusal("paper_not_found");
  const until = now.valueOf() + HOLDS_MS;
  const pass: Pass = { paper: paper.id, by: reader.by, actor: reader.actor, until };
  const body = Buffer.from(JSON.stringify(pass)).toString("base64url");
  return {
    path: `/papers/${body}.${signatureOf(container, body)}`,
    mime_type: paper.mime_type,
    expires_at: new Date(until).toISOString(),
  };
}

/**
 * Reads what a link says. Nobody can make one but us.
 *
 * @throws the refusal that it no longer works, for whatever reason
 */
export function passOf(container: MedusaContainer, token: string, now: Date): Pass {
  const [body = "", signature = ""] = token.split(".");
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(container, body));
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw refusal("link_expired");
  const pass: Pass = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
  if (pass.until < now.valueOf()) throw refusal("link_expired");
  return pass;
}

function signatureOf(container: MedusaContainer, body: string): string {
  return container.resolve<Vault>(VAULT_MODULE).fingerprint("paper_link", body);
}
