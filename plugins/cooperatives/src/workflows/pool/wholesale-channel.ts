import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows";
import { POOL_MODULE } from "../../contract/names";
import type { PoolModuleService } from "../../modules/pool/service";

/** Has the sales channel of wholesale goods stand, once; answers its id. It is no shop's: no shop's key is given to it. */
export async function theWholesaleChannel(container: MedusaContainer): Promise<string> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const name = pools.wholesaleChannel;
  return pools.alone("wholesale-channel", async () => {
    const channels = container.resolve(Modules.SALES_CHANNEL);
    const [standing] = await channels.listSalesChannels({ name }, { take: 1, select: ["id"] });
    if (standing) return standing.id;
    const { result } = await createSalesChannelsWorkflow(container).run({
      input: {
        salesChannelsData: [{ name, description: "What cooperatives offer in bulk; ordered by quotes" }],
      },
    });
    return result[0]?.id ?? "";
  });
}
