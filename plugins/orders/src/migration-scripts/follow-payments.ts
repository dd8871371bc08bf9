import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Lets Postgres note what becomes of a payment in the transaction in which Medusa writes it, so that the books hear of it whatever
 * dies afterwards. A script and no migration, since Medusa migrates plugins before the payment module whose tables these are.
 * Running it again changes nothing.
 */
export default async function followPayments({ container }: { container: MedusaContainer }): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(FOLLOW);
}

/* Of a payment itself only that its provider has answered: a new one has brought nothing yet. */
const FOLLOW = `
  create or replace trigger dastranj_payment after update on payment
    for each row execute function dastranj_note_payment('id');
  create or replace trigger dastranj_payment after insert or update or delete on capture
    for each row execute function dastranj_note_payment('payment_id');
  create or replace trigger dastranj_payment after insert or update or delete on refund
    for each row execute function dastranj_note_payment('payment_id');
`;
