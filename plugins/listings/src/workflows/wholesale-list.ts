import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, PriceListStatus, PriceListType } from "@medusajs/framework/utils";
import { WHOLESALE_GROUP } from "../contract/wholesale";

/** The id of a seller's wholesale price list: hers alone, so that of two that make it at once one finds it made. */
export function wholesaleListOf(seller_id: string): string {
  return `plist_wholesale_${seller_id}`;
}

/** Has a seller's wholesale price list stand, bound to the customer group of wholesale buyers; answers its id. */
export async function theWholesaleList(container: MedusaContainer, seller_id: string): Promise<string> {
  const pricing = container.resolve(Modules.PRICING);
  const id = wholesaleListOf(seller_id);
  const [standing] = await pricing.listPriceLists({ id: [id] }, { take: 1, select: ["id"] });
  if (standing) return id;
  const group = await theGroup(container);
  const list = {
    id,
    title: `wholesale ${seller_id}`,
    description: "Prices of one seller for wholesale buyers, by quantity",
    status: PriceListStatus.ACTIVE,
    type: PriceListType.OVERRIDE,
    rules: { "customer.groups.id": [group] },
  };
  try {
    await pricing.createPriceLists([list]);
  } catch (cause) {
    const [made] = await pricing.listPriceLists({ id: [id] }, { take: 1, select: ["id"] });
    if (!made) throw cause;
  }
  return id;
}

async function theGroup(container: MedusaContainer): Promise<string> {
  const customers = container.resolve(Modules.CUSTOMER);
  const find = async () =>
    (await customers.listCustomerGroups({ name: WHOLESALE_GROUP }, { take: 1, select: ["id"] }))[0]?.id;
  const standing = await find();
  if (standing) return standing;
  try {
    return (await customers.createCustomerGroups({ name: WHOLESALE_GROUP })).id;
  } catch (cause) {
    const made = await find();
    if (!made) throw cause;
    return made;
  }
}
