import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../contract/names";
import type { PayoutModuleService } from "../../modules/payout/service";
import { refusal } from "../refusal";
import { TELL_BOOKS } from "./tell-books";

interface Decision {
  id: string;
  by: string;
  now: Date;
}

/** Another operator than the one who made it approves a draft: with the same commit it is promised that the books are told. */
export async function approveRun(container: MedusaContainer, { id, by, now }: Decision): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  const found = await service.withRun(id, async (run, context) => {
    if (run.state !== "draft") throw refusal("payout_run_decided");
    if (run.made_by === by) throw refusal("payout_same_person");
    const [some] = await service.payoutsOf(id, ["planned"], context);
    if (!some) throw refusal("payout_run_empty");
    await service.changeRun(id, { state: "approved", decided_by: by, decided_at: now }, context);
    await service.note({ run_id: id, verb: "approved", actor_id: by, at: now }, context);
    await jobs.enqueue(TELL_BOOKS, { id }, { key: id }, context);
    return true;
  });
  if (!found) throw refusal("payout_run_not_found");
}

/** A draft is not carried out; anybody may withdraw it, also who made it. */
export async function withdrawRun(container: MedusaContainer, { id, by, now }: Decision): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const found = await service.withRun(id, async (run, context) => {
    if (run.state !== "draft") throw refusal("payout_run_decided");
    await service.changeRun(id, { state: "withdrawn", decided_by: by, decided_at: now }, context);
    await service.note({ run_id: id, verb: "withdrawn", actor_id: by, at: now }, context);
    return true;
  });
  if (!found) throw refusal("payout_run_not_found");
}
