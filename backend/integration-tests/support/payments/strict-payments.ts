import { application, load } from "../application";

/** The payment company of the tests: its provider, `bench/soak/payments/strict-provider/`, runs inside the application. */
interface Books {
  /** What it was asked, in order. */
  calls: (["pay" | "refund", string, number] | ["cancel", string])[];
  paid: Map<string, number>;
  /** By the key of idempotency: each was paid back once. */
  refunds: Map<string, { payment: string; amount: number }>;
  /** What goes wrong with the next refunds, one after another. */
  faults: ("refused" | "answer lost" | undefined)[];
}

const shared = globalThis as typeof globalThis & { dastranjPayments?: Books };

/** Medusa's id of the provider. */
export const STRICT = "pp_strict_strict";

/** What stands in its books; the application has been started before. */
export function paymentCompany(): Books {
  if (!shared.dastranjPayments) throw new Error("The application does not know the payment company.");
  return shared.dastranjPayments;
}

/** Lets buyers of the rial's region pay by it, besides on delivery; answers its books. */
export async function offerStrictPayments(): Promise<Books> {
  const { container, regions } = await application();
  await load("@medusajs/medusa/core-flows")
    .updateRegionsWorkflow(container)
    .run({
      input: {
        selector: { id: regions.irr },
        update: { payment_providers: ["pp_system_default", STRICT] },
      },
    });
  return paymentCompany();
}
