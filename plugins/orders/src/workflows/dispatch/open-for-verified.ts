import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { LICENCE_POLICY_MODULE, type MaySell, SellerVerified } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { openDispatch } from "./open-dispatch";

/** Told by the sellers plugin when somebody is verified. */
const OPEN_DISPATCH = "orders.open_dispatch";

defineJob({
  name: OPEN_DISPATCH,
  data: SellerVerified,
  async handle({ seller_id }, { container }) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "seller",
      fields: ["verified_at"],
      filters: { id: seller_id },
    });
    // Undone meanwhile, or gone.
    if (!data[0]?.verified_at) return;
    const [home] = await container
      .resolve<MaySell>(LICENCE_POLICY_MODULE)
      .homesOf(container, [seller_id], new Date());
    if (home) await openDispatch(container, { seller_id, home });
  },
});

const AT_ONCE = 200;

/** Who was verified before this was done by itself, or whose job was given up, is found once a day. */
defineJob({
  name: "orders.open_missing_dispatches",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 10 * 60_000,
  schedule: { cron: "25 4 * * *", timeZone: "Asia/Tehran", data: {} },
  async handle(_, { container, id, signal }) {
    let after = "";
    let found = 0;
    while (!signal.aborted) {
      const sellers = await verifiedAfter(container, after);
      const without = sellers.filter((seller) => !seller.shipping_profile || !seller.stock_location);
      await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
        without.map(({ id: seller_id }) => ({
          name: OPEN_DISPATCH,
          data: { seller_id },
          key: `${id}:${seller_id}`,
        })),
      );
      found += without.length;
      const last = sellers.at(-1);
      if (!last || sellers.length < AT_ONCE) break;
      after = last.id;
    }
    return { found };
  },
});

interface Verified {
  id: string;
  shipping_profile: { id: string } | null;
  stock_location: { id: string } | null;
}

async function verifiedAfter(container: MedusaContainer, after: string): Promise<Verified[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "shipping_profile.id", "stock_location.id"],
    filters: { status: "verified", id: { $gt: after } } as never,
    pagination: { take: AT_ONCE, order: { id: "ASC" } },
  });
  return data as unknown as Verified[];
}
