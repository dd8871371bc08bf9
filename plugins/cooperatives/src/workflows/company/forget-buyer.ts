import { update } from "@dastranj/database";
import { BuyerClosed } from "@dastranj/identity/contract";
import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPANY_MODULE } from "../../contract/names";
import type { PersonRow } from "../../modules/company/rows";
import { type CompanyModuleService, note } from "../../modules/company/service";
import { takeOut } from "./change-people";

defineJob({
  // Told by the identity plugin when a buyer has closed her account.
  name: "cooperatives.forget_buyer",
  data: BuyerClosed,
  handle: ({ customer_id }, { container }) => forgetBuyer(container, customer_id, new Date()),
});

/** Takes who closed her account out of her companies, and her name and ways out of their people. The companies stay. */
async function forgetBuyer(container: MedusaContainer, customer_id: string, now: Date): Promise<void> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { rows } = await service.database.raw(
    "select * from company_person where customer_id = ? and (state = 'active' or name <> '')",
    [customer_id],
  );
  for (const person of rows as PersonRow[]) {
    const { id, company_id, state } = person;
    await service.withCompany(company_id, async (_company, sql) => {
      if (state === "active") {
        await takeOut(sql, person);
        const details = { person_id: id };
        await note(sql, {
          company_id,
          verb: "person_removed",
          actor_kind: "clock",
          actor_id: null,
          at: now,
          details,
        });
      }
      await update(sql, "company_person", id, { name: "", email: null, mobile: null });
    });
  }
}
