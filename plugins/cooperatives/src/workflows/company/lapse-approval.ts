import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { COMPANY_MODULE } from "../../contract/names";
import { type CompanyModuleService, note } from "../../modules/company/service";
import { NOT_ORDERED } from "../../modules/company/spent";
import { tellDecided } from "./tell";

/** The job that ends what nobody decided, or nobody used, in time. */
export const LAPSE = "cooperatives.lapse_approval";

defineJob({
  name: LAPSE,
  data: z.strictObject({ id: z.string().max(100) }),
  handle: ({ id }, { container }) => lapseApproval(container, { id, now: new Date() }),
});

/** Ends a purchase that waited too long; what was ordered meanwhile stays granted. */
export async function lapseApproval(
  container: MedusaContainer,
  { id, now }: { id: string; now: Date },
): Promise<void> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  await service.alone(`approval:${id}`, async (sql, context) => {
    const { rows } = await sql.raw(
      `update purchase_approval a set state = 'lapsed', updated_at = now()
       where a.id = ? and a.state in ('pending', 'granted') and a.expires_at <= ? and a.deleted_at is null
         and ${NOT_ORDERED}
       returning *`,
      [id, now],
    );
    const [approval] = rows;
    if (!approval) return;
    const { company_id } = approval;
    await note(sql, {
      company_id,
      verb: "approval_lapsed",
      actor_kind: "clock",
      actor_id: null,
      at: now,
      details: { id },
    });
    await tellDecided(container, sql, { approval, outcome: "lapsed", words: null }, context);
  });
}
