import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SellerBoothChange } from "../contract/booth";
import { SELLER_MODULE } from "../contract/names";
import { hasBooth } from "../domain/booth";
import type { SellerModuleService } from "../modules/seller/service";
import { refusal } from "./refusal";

interface ChangeBoothInput {
  seller_id: string;
  member_id: string;
  role: "owner" | "staff";
  change: SellerBoothChange;
  now: Date;
}

/** Writes a booth's words, with a line in the audit trail that says which. It is the only step: there is nothing to undo. */
const changeBoothStep = createStep(
  "change-booth",
  async ({ seller_id, member_id, role, change, now }: ChangeBoothInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [seller] = await sellers.listSellers({ id: seller_id }, { take: 1 });
    if (!seller) throw refusal("seller_not_found");
    if (!hasBooth(seller.status)) throw refusal("booth_not_open");
    const changed = (["name", "name_en", "story", "story_en"] as const).filter(
      (field) => change[field] !== undefined && change[field] !== seller[field],
    );
    if (role !== "owner" && changed.some((field) => field.startsWith("name")))
      throw refusal("booth_name_is_owners");
    if (changed.length === 0) return new StepResponse(undefined);
    const pick = (from: SellerBoothChange) =>
      Object.fromEntries(changed.map((field) => [field, from[field]]));
    await sellers.decide(seller_id, () => ({
      seller: pick(change),
      event: {
        verb: "booth_changed",
        from: null,
        to: null,
        actor_kind: "seller",
        actor_id: member_id,
        reason: null,
        details: { fields: changed },
        at: new Date(now),
      },
    }));
    return new StepResponse(undefined);
  },
);

/** Changes what a booth says of itself. */
export const changeBoothWorkflow = createWorkflow("change-booth", (input: ChangeBoothInput) => {
  changeBoothStep(input);
});
