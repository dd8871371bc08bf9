import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_EVENT_MODULE } from "../contract/names";
import type { PaymentEventModuleService, ToldEvent } from "../modules/payment-event/service";

/** The job that does what an event asks for. */
export const HANDLE_EVENT = "payments.handle_event";

/** Keeps what a gateway tells, and has it handled soon; what is told again is known already. */
export function keepEvent(container: MedusaContainer, told: ToldEvent, now: Date): Promise<{ id: string }> {
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  return container
    .resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE)
    .keep(told, now, (id, context) => jobs.enqueue(HANDLE_EVENT, { id }, { key: id }, context));
}
