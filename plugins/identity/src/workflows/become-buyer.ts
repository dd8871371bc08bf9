import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, createCustomersWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { refusal } from "./refusal";

export type BecomeBuyerInput = {
  auth_identity_id: string;
  /** The number that she has shown to be hers. */
  mobile: string;
  first_name: string;
  last_name?: string;
  email?: string;
};

const mayBecomeStep = createStep(
  "may-become-buyer",
  async ({ auth_identity_id, email }: BecomeBuyerInput, { container }) => {
    const identity = await container.resolve(Modules.AUTH).retrieveAuthIdentity(auth_identity_id);
    if (identity.app_metadata?.customer_id) throw refusal("buyer_stands");
    if (email) {
      const customers = container.resolve(Modules.CUSTOMER);
      const [taken] = await customers.listCustomers({ email, has_account: true }, { take: 1 });
      if (taken) throw refusal("email_taken");
    }
    return new StepResponse(undefined);
  },
);

type ToBind = { auth_identity_id: string; customer_id: string };

/** Medusa's own step refuses whoever was a buyer once and is none any more. */
const bindBuyerStep = createStep(
  "bind-buyer",
  async ({ auth_identity_id: id, customer_id }: ToBind, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const { app_metadata } = await auth.retrieveAuthIdentity(id);
    await auth.updateAuthIdentities({ id, app_metadata: { ...app_metadata, customer_id } });
    return new StepResponse(customer_id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    // Medusa merges what it is given into what stands: a key does not go, but it can be empty.
    await container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata: { customer_id: null } });
  },
);

/**
 * Makes a buyer of whoever signed in by code. Medusa's own workflow would want an e-mail, which not every buyer has. One at a
 * time for an identity: sent twice, it makes one buyer.
 */
export const becomeBuyerWorkflow = createWorkflow("become-buyer", (input: WorkflowData<BecomeBuyerInput>) => {
  const key = transform({ input }, ({ input }) => `become-buyer:${input.auth_identity_id}`);
  acquireLockStep({ key, timeout: 10, ttl: 30 });
  mayBecomeStep(input);
  const customersData = transform({ input }, ({ input }) => [
    {
      first_name: input.first_name,
      last_name: input.last_name ?? "",
      email: input.email ?? null,
      phone: input.mobile,
      has_account: true,
    },
  ]);
  const made = createCustomersWorkflow.runAsStep({ input: { customersData } as never });
  const toBind = transform({ input, made }, ({ input, made }) => ({
    auth_identity_id: input.auth_identity_id,
    customer_id: (made as { id: string }[])[0]?.id ?? "",
  }));
  const id = bindBuyerStep(toBind);
  releaseLockStep({ key });
  return new WorkflowResponse(id);
});
