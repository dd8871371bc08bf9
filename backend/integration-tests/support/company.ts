import { randomInt, randomUUID } from "node:crypto";
import type { CompanyAnswer, CompanyRole, OneCompanyAnswer } from "@dastranj/cooperatives/contract";
import { application, load } from "./application";
import { readBy } from "./codes";
import { PASSWORD } from "./factories";
import { type Answer, send } from "./http";

/** A buyer with an account, by e-mail. */
export interface TestBuyer {
  token: string;
  email: string;
  id: string;
}

export async function aBuyerNamed(first_name: string): Promise<TestBuyer> {
  const email = `buyer-${randomUUID().slice(0, 8)}@dastranj.example`;
  const who = { email, password: PASSWORD };
  const registered = await send<{ token: string }>("POST", "/auth/customer/emailpass/register", who);
  const made = await send<{ customer: { id: string } }>(
    "POST",
    "/store/customers",
    { email, first_name, last_name: "راستی" },
    registered.body,
  );
  const { body } = await send<{ token: string }>("POST", "/auth/customer/emailpass", who);
  return { token: body.token, email, id: made.body.customer.id };
}

const WEIGHTS = [29, 27, 23, 19, 17];

/** A legal-entity ID that nobody in this run has had. */
export function aLegalId(): string {
  const first = `1${String(randomInt(1_000_000_000)).padStart(9, "0")}`;
  const added = Number(first[9]) + 2;
  const sum = [...first].reduce(
    (total, digit, at) => total + (Number(digit) + added) * (WEIGHTS[at % 5] ?? 0),
    0,
  );
  return `${first}${(sum % 11) % 10}`;
}

/** What an owner writes of a hotel. */
export const aHotel = (changed: object = {}) => ({
  name: "هتل شیراز",
  legal_id: aLegalId(),
  province: "فارس",
  city: "شیراز",
  address: "خیابان زند، پلاک ۱۲",
  postal_code: "۷۱۳۴۵۶۷۸۹۰",
  phone: "۰۷۱ ۳۲۳۴ ۵۶۷۸",
  buys: "انجیر خشک، ماهی ۲۰۰ کیلو",
  request_key: randomUUID(),
  ...changed,
});

export const makeCompany = (body: object, who: { token: string }): Promise<Answer<OneCompanyAnswer>> =>
  send<OneCompanyAnswer>("POST", "/store/companies", body, who);

/** A company of this buyer's; approved by an operator if one is given. */
export async function aCompany(owner: TestBuyer, operator?: string): Promise<CompanyAnswer> {
  const { body } = await makeCompany(aHotel(), owner);
  if (operator) await send("POST", `/admin/companies/${body.company.id}/approve`, {}, { token: operator });
  return body.company;
}

/** Somebody whom the owner asked into the company, and who came. */
export async function aPersonOf(
  company: { id: string },
  owner: TestBuyer,
  person: { role: CompanyRole; monthly_limit?: string | null; needs_approval?: boolean; name?: string },
): Promise<TestBuyer & { person_id: string }> {
  const name = person.name ?? "زهرا";
  const buyer = await aBuyerNamed(name);
  const token = await invitationTo(buyer.email, company, owner, { name, ...person });
  const { body } = await send<OneCompanyAnswer>(
    "POST",
    "/store/company-invitations/accept",
    { token },
    buyer,
  );
  return { ...buyer, person_id: body.company.you.person_id };
}

/** The token of an invitation, as it is read by whom it was sent to. */
export async function invitationTo(
  email: string,
  company: { id: string },
  owner: TestBuyer,
  person: object,
): Promise<string> {
  const words = await readBy(email, () =>
    send("POST", `/store/companies/${company.id}/people`, { email, ...person }, owner),
  );
  return /join=([\w-]+)/.exec(words)?.[1] ?? "";
}

interface Sql {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: { id: string }[] }>;
}
interface Companies {
  alone<T>(name: string, work: (sql: Sql, context: object) => Promise<T>): Promise<T>;
}

export interface Bought {
  company_id: string;
  customer_id: string;
  cooperative_id: string;
  amount: bigint;
  reference?: string;
  now?: Date;
}

/** The job that goes on with a purchase of the tests that was granted; what it was told is kept here. */
export const WENT_ON: string[] = [];

/** Buys as accepting a quote does: asks, and orders in the same transaction when it is allowed. */
export async function purchase({
  amount,
  reference = `quote-${randomUUID()}`,
  now = new Date(),
  ...who
}: Bought) {
  const { container } = await application();
  const { defineJob } = load("@dastranj/jobs/contract");
  const { z } = load("@medusajs/framework/zod");
  const job = "test.go_on_with_purchase";
  defineJob({
    name: job,
    data: z.strictObject({ reference: z.string() }),
    handle: async (told: { reference: string }) => WENT_ON.push(told.reference),
  });
  const { maySpend } = load("@dastranj/cooperatives/workflows");
  return container.resolve<Companies>("company").alone(`test:${reference}`, async (sql, context) => {
    const asked = { ...who, amount, currency_code: "irr", kind: "quote", reference, now };
    const verdict = await maySpend(container, { ...asked, goes_on: { job, data: { reference } } }, context);
    if (verdict.outcome === "allowed") await order(sql, { ...who, amount, reference, now });
    return { ...verdict, reference };
  });
}

function order(
  sql: Sql,
  { company_id, customer_id, cooperative_id, amount, reference, now }: Required<Bought>,
) {
  const total = String(amount);
  const row = {
    id: `word_${randomUUID()}`,
    ...{ cooperative_id, company_id, customer_id, quote_id: reference, state: "agreed" },
    ...{
      pool_id: "a-pool",
      product_id: "a-product",
      variant_id: "a-variant",
      measure: "weight",
      quantity: 1000,
    },
    ...{ grades: "{}", currency_code: "irr", unit_price: total, goods_total: total, shipping_total: "0" },
    ...{ tax_goods_bp: 0, tax_shipping_bp: 0, tax_total: "0", total, deposit: "0", payment_terms: "advance" },
    ...{ deliver_by: "2090-01-01", margin_bp: 0, agreed_at: now },
  };
  const columns = Object.keys(row);
  return sql.raw(
    `insert into wholesale_order (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row),
  );
}
