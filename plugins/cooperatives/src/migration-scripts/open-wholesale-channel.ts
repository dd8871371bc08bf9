import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { theWholesaleChannel } from "../workflows/pool/wholesale-channel";

/**
 * The channel of wholesale goods stands; again and again the same. A market that has no store yet would take the first channel that there is for
 * its shop's: there the first pool makes it.
 */
export default async function openWholesaleChannel({ container }: ExecArgs): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["id"] });
  if (store) await theWholesaleChannel(container);
}
