import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_ORDER_MODULE } from "../contract/names";
import type { Admission } from "../domain/admission";
import { refusal } from "../workflows/refusal";

/** What this needs of the module's service: one door for all of this process. */
interface Checkouts {
  admission: Admission;
  patienceMs: number;
}

/** Lets so many baskets become orders at once; the others wait in line, and whoever waits too long is told when to come again. */
export async function admitCheckout(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { admission, patienceMs } = req.scope.resolve<Checkouts>(SELLER_ORDER_MODULE);
  const waits = new AbortController();
  const giveUp = () => waits.abort();
  const patience = setTimeout(giveUp, patienceMs);
  res.once("close", giveUp);
  const admitted = await admission.enter(waits.signal);
  clearTimeout(patience);
  res.off("close", giveUp);
  if (!admitted) throw refusal("shop_busy");
  whenAnswered(res, () => admission.leave());
  next();
}

/**
 * Calls back when the answer is given, heard or not. The response's own `close` comes at once when a buyer hangs up, while
 * the basket is still becoming an order.
 */
function whenAnswered(res: MedusaResponse, callback: () => void): void {
  const end = res.end;
  res.end = ((...args: Parameters<typeof end>) => {
    res.end = end;
    callback();
    return res.end(...args);
  }) as typeof end;
}
