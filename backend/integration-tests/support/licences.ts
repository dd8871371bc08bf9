import { randomUUID } from "node:crypto";
import { application, load } from "./application";
import { eventually } from "./eventually";
import type { TestSeller } from "./factories";

interface Row {
  id: string;
}

/** What the tests use of the sellers module. */
interface Sellers {
  createLicences(row: object): Promise<Row>;
  listLicences(filter: object): Promise<Row[]>;
  deleteLicences(ids: string[]): Promise<void>;
  listSellerMembers(filter: object): Promise<Row[]>;
  listSellerEvents(filter: object): Promise<(Row & Record<string, unknown>)[]>;
  listSellers(filter: object): Promise<(Row & { status: string })[]>;
}

export const sellersModule = async () => (await application()).container.resolve<Sellers>("seller");

/** The day that it is in Tehran so many days from now, as it is written on a licence. */
export function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran", dateStyle: "short" }).format(
    new Date(Date.now() + days * 86_400_000),
  );
}

/** The only licence that a seller has: accepted, and ending so many days from now. */
export async function onlyLicence(
  seller: TestSeller,
  endsIn: number,
  categories: string[] = ["kilims"],
): Promise<string> {
  const sellers = await sellersModule();
  const former = await sellers.listLicences({ seller_id: seller.id });
  await sellers.deleteLicences(former.map(({ id }) => id));
  return aLicence(seller, endsIn, categories);
}

/** One more licence of hers. */
export async function aLicence(
  seller: TestSeller,
  endsIn: number,
  categories: string[] = ["kilims"],
): Promise<string> {
  const number = randomUUID().slice(0, 8);
  const { container } = await application();
  const { refreshStandingWorkflow } = load("@dastranj/sellers/workflows");
  const { id } = await (await sellersModule()).createLicences({
    seller_id: seller.id,
    licence_class: "home_business",
    number,
    number_key: number,
    issuer: "اداره کار فارس",
    issued_on: "2024-11-25",
    expires_on: dayFromNow(endsIn),
    categories,
    status: "accepted",
  });
  await refreshStandingWorkflow(container).run({ input: { seller_ids: [seller.id], now: new Date() } });
  return id;
}

/** Runs the hourly sweep once, now. */
export async function sweep(): Promise<void> {
  const { container } = await application();
  const jobs = container.resolve<{
    enqueue(name: string, data: object): Promise<string>;
    retrieveJob(id: string): Promise<{ state: string; error: string | null }>;
  }>("jobs");
  const id = await jobs.enqueue("sellers.sweep-licences", {});
  await eventually(async () => {
    const { state, error } = await jobs.retrieveJob(id);
    if (error) throw new Error(error);
    return state === "done";
  });
}

/** The messages about licences that went to a seller's owner: the name of each, and how far ahead it warned. */
export async function toldOfLicences(licence: string): Promise<string[]> {
  const { container } = await application();
  const messages = container.resolve<{ listMessages(filter: object): Promise<{ key: string }[]> }>(
    "messages",
  );
  const all = await messages.listMessages({ key: { $like: `%${licence}:%` } });
  return all.map(({ key }) => key.replace(/:lic_[^:]+|:selmem_\w+/g, "")).sort();
}
