import type { OrderPartsAnswer, PartTerms } from "@dastranj/orders/contract";
import type {
  CommissionRuleAnswer,
  CommissionRuleInput,
  CommissionRulesAnswer,
} from "@dastranj/payouts/contract";
import { application } from "./application";
import { anOperator, type TestSeller } from "./factories";
import { type Answer, send } from "./http";

/** An operator at the rules of commission. */
export async function atCommission() {
  const token = await anOperator();
  return {
    token,
    /** Writes a rule for one seller, or the next version of one; other tests' sellers are not touched by it. */
    write: (seller: Pick<TestSeller, "id">, rule: object, of = ""): Promise<Answer<CommissionRuleAnswer>> => {
      const own: Partial<CommissionRuleInput> = {
        name: "قرار فروشنده",
        name_en: "A seller's own",
        seller_id: seller.id,
        rate: 500,
      };
      const path = `/admin/commission-rules${of && `/${of}/versions`}`;
      return send("POST", path, { ...own, ...rule }, { token });
    },
    end: (id: string, body: object = {}): Promise<Answer<CommissionRuleAnswer>> =>
      send("POST", `/admin/commission-rules/${id}/end`, body, { token }),
    rules: async (): Promise<CommissionRulesAnswer> =>
      (await send<CommissionRulesAnswer>("GET", "/admin/commission-rules", undefined, { token })).body,
    /** The rate of VAT on commission from now on, in hundredths of a percent. */
    vat: (rate: number) => send("POST", "/admin/commission-vat", { rate }, { token }),
  };
}

/** What is shown of the terms of an order's parts. */
export async function termsOf(order: string): Promise<(PartTerms | null)[]> {
  const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`);
  return body.parts.map(({ terms }) => terms);
}

/** The terms of an order's parts as they are kept. */
export async function frozenWith(
  order: string,
): Promise<{ terms: Record<string, unknown>; seller_id: string; display_id: number }[]> {
  const { container } = await application();
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: ["terms", "seller_id", "display_id"],
    filters: { order_id: order },
  });
  return data;
}
