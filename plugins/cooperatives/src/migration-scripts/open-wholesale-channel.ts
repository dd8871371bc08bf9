import type { ExecArgs } from "@medusajs/framework/types";
import { theWholesaleChannel } from "../workflows/pool/wholesale-channel";

/** The channel of wholesale goods stands; again and again the same. */
export default async function openWholesaleChannel({ container }: ExecArgs): Promise<void> {
  await theWholesaleChannel(container);
}
