import { WHOLESALE_GROUP } from "@dastranj/listings/contract";
import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows";
import type { Login } from "./report";
import type { SeededSeller } from "./sellers";
import type { TradeStory } from "./story";

const OPERATORS = [
  { email: "operator@dastranj.example", first_name: "مینا", last_name: "راستی" },
  { email: "operator2@dastranj.example", first_name: "کاوه", last_name: "دهقان" },
];
const BUYER = { email: "buyer@dastranj.example", first_name: "نگار", last_name: "صادقی" };
const WHOLESALE_BUYER = { email: "wholesale@dastranj.example", first_name: "بهرام", last_name: "کشاورز" };

const bindSellerMemberWorkflow = createWorkflow(
  "bind-seller-member-to-login",
  (input: WorkflowData<{ authIdentityId: string; value: string }>) =>
    new WorkflowResponse(
      setAuthAppMetadataStep({
        authIdentityId: input.authIdentityId,
        actorType: "seller",
        value: input.value,
      }),
    ),
);

/** Everyone who can sign in: operators, each seller's member, a buyer. Answers the logins to show, in that order. */
export async function seedPeople(
  container: MedusaContainer,
  stories: TradeStory[],
  sellers: Map<string, SeededSeller>,
): Promise<Login[]> {
  const password = process.env.DEMO_PASSWORD;
  if (!password)
    throw new RangeError("DEMO_PASSWORD must be set: the password of the demonstration's logins.");
  for (const operator of OPERATORS) await seedOperator(container, operator, password);
  const members = stories.flatMap((story) => story.sellers);
  for (const [place, { handle, member }] of members.entries()) {
    const seller_id = sellers.get(handle)?.id ?? "";
    await seedMember(container, { ...member, mobile: demonstrationMobile(place), seller_id }, password);
  }
  await seedBuyer(container, BUYER, password);
  await seedWholesaleBuyer(container, password);
  const shown = ["weaver@dastranj.example", "fig@dastranj.example", "coop@dastranj.example"].flatMap(
    (email) => members.filter(({ member }) => member.email === email),
  );
  return [
    ...OPERATORS.map(({ email, first_name, last_name }) => ({
      role: "operator" as const,
      name: `${first_name} ${last_name}`,
      email,
      password,
      signInAt: "admin" as const,
    })),
    ...shown.map(({ kind, member }) => ({ role: kind, ...member, password, signInAt: "seller" as const })),
    {
      role: "buyer",
      name: `${BUYER.first_name} ${BUYER.last_name}`,
      email: BUYER.email,
      password,
      signInAt: "shop",
    },
    {
      role: "wholesale",
      name: `${WHOLESALE_BUYER.first_name} ${WHOLESALE_BUYER.last_name}`,
      email: WHOLESALE_BUYER.email,
      password,
      signInAt: "shop",
    },
  ];
}

/** A number to sign in with by code; what is sent to it is read in the operator's mailbox. */
const demonstrationMobile = (place: number): string => `+98999000${String(place + 1).padStart(4, "0")}`;

/** An operator with her login. @public the HTTP tests make theirs with it */
export async function seedOperator(
  container: MedusaContainer,
  operator: (typeof OPERATORS)[number],
  password: string,
) {
  const users = container.resolve(Modules.USER);
  if ((await users.listUsers({ email: operator.email }, { take: 1 })).length > 0) return;
  const authIdentityId = await register(container, operator.email, password);
  await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: operator } });
}

async function seedBuyer(container: MedusaContainer, buyer: typeof BUYER, password: string): Promise<string> {
  const customers = container.resolve(Modules.CUSTOMER);
  const [standing] = await customers.listCustomers({ email: buyer.email, has_account: true }, { take: 1 });
  if (standing) return standing.id;
  const authIdentityId = await register(container, buyer.email, password);
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: buyer },
  });
  return result.id;
}

/** A buyer who sees the wholesale prices: a member of the group that they are bound to. */
async function seedWholesaleBuyer(container: MedusaContainer, password: string): Promise<void> {
  const customer_id = await seedBuyer(container, WHOLESALE_BUYER, password);
  const customers = container.resolve(Modules.CUSTOMER);
  const [standing] = await customers.listCustomerGroups({ name: WHOLESALE_GROUP }, { take: 1 });
  const group = standing ?? (await customers.createCustomerGroups({ name: WHOLESALE_GROUP }));
  const [member] = await customers.listCustomerGroupCustomers({ customer_id, customer_group_id: group.id });
  if (!member) await customers.addCustomerToGroup({ customer_id, customer_group_id: group.id });
}

/** A member of a seller with her login. @public the HTTP tests make theirs with it */
export async function seedMember(
  container: MedusaContainer,
  member: { name: string; email: string; mobile?: string; seller_id: string },
  password: string,
) {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [standing] = await service.listSellerMembers({ email: member.email }, { take: 1 });
  const { id } = standing ?? (await service.createSellerMembers(member));
  const authIdentityId = await register(container, member.email, password);
  const identity = await container.resolve(Modules.AUTH).retrieveAuthIdentity(authIdentityId);
  if (identity.app_metadata?.seller_id === undefined) {
    await bindSellerMemberWorkflow(container).run({ input: { authIdentityId, value: id } });
  }
}

/** The e-mail's login, made if it does not stand. */
async function register(container: MedusaContainer, email: string, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const [standing] = await auth.listProviderIdentities(
    { entity_id: email, provider: "emailpass" },
    { take: 1 },
  );
  if (standing?.auth_identity_id) return standing.auth_identity_id;
  const { success, authIdentity, error } = await auth.register("emailpass", { body: { email, password } });
  if (!success || !authIdentity) throw new RangeError(`the login of ${email} was refused: ${error}`);
  return authIdentity.id;
}
