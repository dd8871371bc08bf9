import type { ListingImportAnswer } from "@dastranj/listings/contract";
import { application } from "./application";
import { eventually } from "./eventually";
import type { TestSeller } from "./factories";
import { type Answer, send } from "./http";

type Holder = Pick<TestSeller, "token">;

/** Sends a list as the body itself. */
export async function sendSheet(
  seller: Holder,
  content: string | Uint8Array,
  { name = "goods.csv", language }: { name?: string; language?: string } = {},
): Promise<Answer<ListingImportAnswer>> {
  const { url } = await application();
  const response = await fetch(`${url}/seller/listing-imports?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      authorization: `Bearer ${seller.token}`,
      ...(language && { "accept-language": language }),
    },
    body: content as BodyInit,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** What a route gives out as a file. */
export async function fileOf(
  seller: Holder,
  path: string,
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const { url } = await application();
  const response = await fetch(url + path, { headers: { authorization: `Bearer ${seller.token}` } });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** Starts an import and waits for its end. */
export async function bringIn(seller: Holder, id: string): Promise<ListingImportAnswer> {
  const { status, body } = await send("POST", `/seller/listing-imports/${id}/start`, {}, seller);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return eventually(async () => {
    const answer = await send<ListingImportAnswer>("GET", `/seller/listing-imports/${id}`, undefined, seller);
    return ["done", "cancelled"].includes(answer.body.import.state) && answer.body;
  });
}

const HEADER = "شمارهٔ کالا,نام,دسته‌بندی,قیمت,موجودی,وزن با بسته‌بندی (گرم)";

/** A list of kilims, one row each, as a Persian spreadsheet writes it. */
export function kilims(...rows: string[]): string {
  return `\ufeff${[HEADER, ...rows].join("\r\n")}\r\n`;
}
