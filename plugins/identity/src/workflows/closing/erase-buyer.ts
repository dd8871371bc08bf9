import { databaseOf } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { BUYER_ACCOUNTS_MODULE, BuyerClosed } from "../../contract/closing";
import { ONE_TIME_CODE_PROVIDER } from "../../contract/one-time-codes";
import type { BuyerAccountsModuleService } from "../../modules/buyer-accounts/service";

/** Goes on where a process died that was erasing. */
export const ERASE_BUYER = "identity.erase_buyer";

defineJob({
  name: ERASE_BUYER,
  data: BuyerClosed,
  handle: ({ customer_id }, { container }) => eraseBuyer(container, customer_id),
});

/** More baskets or addresses than anybody has. */
const ALL = 10_000;

/** What is used here of Medusa's basket module beyond its declared interface. */
interface BasketAddresses {
  deleteAddresses(ids: string[]): Promise<void>;
}

/**
 * Erases a buyer: name, ways to reach her, addresses, baskets, sign-in and what she was told. Her orders stay with their
 * amounts; whoever keeps them erases the rest when it is needed no more. May be done again: her sign-in goes last.
 */
export async function eraseBuyer(container: MedusaContainer, customer_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const customers = container.resolve(Modules.CUSTOMER);
  const { tellClosed } = container.resolve<BuyerAccountsModuleService>(BUYER_ACCOUNTS_MODULE);
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueueMany(tellClosed.map((name) => ({ name, data: { customer_id }, key: customer_id })));

  const identities = await identitiesOf(container, customer_id);
  const [customer] = await customers.listCustomers({ id: customer_id }, { take: 1 });
  await forgetBaskets(container, customer_id);
  await forgetExecutions(container, customer_id);
  if (customer) {
    const { data: addresses } = await query.graph({
      entity: "customer_address",
      fields: ["id"],
      filters: { customer_id },
      pagination: { take: ALL },
    });
    await customers.deleteCustomerAddresses(addresses.map(({ id }) => id));
    const nothing = { first_name: null, last_name: null, company_name: null, phone: null, email: null };
    await customers.updateCustomers(customer_id, { ...nothing, metadata: null } as never);
    await customers.softDeleteCustomers([customer_id]);
  }
  const messages = container.resolve<Messages>(MESSAGES_MODULE);
  if (customer) await messages.forget({ email: customer.email, mobile: customer.phone });
  const auth = container.resolve(Modules.AUTH);
  for (const { id, app_metadata, provider_identities } of identities) {
    for (const { provider, entity_id } of provider_identities)
      await messages.forget(
        provider === ONE_TIME_CODE_PROVIDER ? { mobile: entity_id } : { email: entity_id },
      );
    const { customer_id: _, ...others } = app_metadata;
    const isSomebody = Object.values(others).some((named) => named !== null);
    if (isSomebody) await auth.updateAuthIdentities({ id, app_metadata: others });
    else await auth.deleteAuthIdentities([id]);
  }
}

interface Identity {
  id: string;
  app_metadata: Record<string, unknown>;
  provider_identities: { provider: string; entity_id: string }[];
}

async function identitiesOf(container: MedusaContainer, customer_id: string): Promise<Identity[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "auth_identity",
    fields: ["id", "app_metadata", "provider_identities.provider", "provider_identities.entity_id"],
    filters: { app_metadata: { customer_id } },
  });
  return data as unknown as Identity[];
}

/** Baskets go whole, those that became orders too: an order has all of its own. */
async function forgetBaskets(container: MedusaContainer, customer_id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "shipping_address.id", "billing_address.id"],
    filters: { customer_id },
    pagination: { take: ALL },
  });
  if (data.length === 0) return;
  const carts = container.resolve(Modules.CART);
  await carts.deleteCarts(data.map(({ id }) => id));
  const addresses = data.flatMap(({ shipping_address, billing_address }) =>
    [shipping_address?.id, billing_address?.id].flatMap((id) => id ?? []),
  );
  await (carts as unknown as BasketAddresses).deleteAddresses([...new Set(addresses)]);
}

/**
 * Medusa keeps what it did to complete a basket for three days, with all that it read: the buyer, her addresses, her e-mail.
 * Its module finds an execution by its own number alone.
 */
async function forgetExecutions(container: MedusaContainer, customer_id: string): Promise<void> {
  await databaseOf(container).raw(
    `delete from workflow_execution
       where state in ('done', 'failed', 'reverted') and position(? in context::text) > 0`,
    [customer_id],
  );
}
