import { mobileOf } from "@dastranj/identity/contract";
import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export interface FoundSeller {
  id: string;
  status: string;
}

/** Who has not applied yet, or was turned away, is nobody's to be found. */
const FINDABLE = [
  "submitted",
  "docs_review",
  "changes_requested",
  "site_visit",
  "verified",
  "suspended",
  "expired",
  "renewal_review",
];

/** The seller of that kind by her booth's address, or by the mobile of somebody of hers; undefined where there is none. */
export async function findSeller(
  container: MedusaContainer,
  who: string,
  kind: "producer" | "cooperative",
): Promise<FoundSeller | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const mobile = mobileOf(who);
  const filters = mobile ? { id: await sellerOfMobile(mobile) } : { handle: who.trim().toLowerCase() };
  const { data } = await query.graph({
    entity: SELLER_MODULE,
    fields: ["id", "status"],
    filters: { ...filters, kind, status: FINDABLE } as never,
    pagination: { take: 1 },
  });
  return (data as unknown as FoundSeller[])[0];

  async function sellerOfMobile(mobile: string): Promise<string> {
    const { data } = await query.graph({
      entity: "seller_member",
      fields: ["seller_id"],
      filters: { mobile },
      pagination: { take: 1 },
    });
    return (data as unknown as { seller_id: string }[])[0]?.seller_id ?? "";
  }
}

/** Where a seller stands. */
export async function statusOf(container: MedusaContainer, id: string): Promise<string> {
  return (await sellerBy(container, id))?.status ?? "";
}

/** Whether a seller is a cooperative herself: none belongs to another. */
export async function isCooperative(container: MedusaContainer, id: string): Promise<boolean> {
  return (await sellerBy(container, id))?.kind === "cooperative";
}

async function sellerBy(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: SELLER_MODULE,
    fields: ["status", "kind"],
    filters: { id },
  });
  return (data as unknown as { status: string; kind: string }[])[0];
}
