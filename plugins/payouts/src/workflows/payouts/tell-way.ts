import { defineJob } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYOUT_MODULE } from "../../contract/names";
import { PAYOUT_WAYS, type PayoutWay } from "../../domain/payouts/ways";
import type { PayoutModuleService } from "../../modules/payout/service";
import { sellersOf } from "./payees";
import { WAY_CHANGED } from "./payout-messages";
import { ownersOf } from "./tell-sellers";

/** The job that tells owners that their money goes another way. */
export const TELL_WAY = "payouts.tell_way";

defineJob({
  name: TELL_WAY,
  data: z.strictObject({ seller_id: z.string().max(100), way: z.enum(PAYOUT_WAYS), at: z.iso.datetime() }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  handle: (data, { container }) => tellWay(container, data),
});

async function tellWay(
  container: MedusaContainer,
  { seller_id, way, at }: { seller_id: string; way: PayoutWay; at: string },
): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [[terms], sellers, owners] = await Promise.all([
    service.listPayoutTerms({ seller_id }, { take: 1 }),
    sellersOf(container, [seller_id]),
    ownersOf(container, [seller_id]),
  ]);
  const seller = sellers.get(seller_id);
  if (!seller || !terms?.way_held_until) return;
  const held_until = new Date(terms.way_held_until).toISOString();
  await container.resolve<Messages>(MESSAGES_MODULE).sendAll(
    (owners.get(seller_id) ?? []).map(({ id, mobile, email, language }) => ({
      key: `${WAY_CHANGED.name}:${seller_id}:${at}:${id}`,
      name: WAY_CHANGED.name,
      to: { mobile, email },
      language,
      data: { seller: seller.name, seller_en: seller.name_en || seller.name, way, held_until },
    })),
  );
}
