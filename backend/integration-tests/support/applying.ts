import { randomInt, randomUUID } from "node:crypto";
import sharp from "sharp";
import { dayAt } from "../../../plugins/sellers/src/domain/day-at";
import { application, load } from "./application";
import { PASSWORD, place, theCategory } from "./factories";
import { type Answer, send } from "./http";

/** An applicant on her way: what she is called by, and how she writes. */
export interface TestApplicant {
  sellerId: string;
  memberId: string;
  token: string;
  /** Saves a step, or sends. */
  write(part: string, body?: unknown): Promise<Answer<Applied>>;
  /** Uploads a paper; a small photo when no content is given. */
  upload(type: string, content?: Buffer, fields?: Record<string, string>): Promise<Answer<Applied>>;
  read(): Promise<Applied["application"]>;
}

/** As much of an application's answer as the tests look at. */
export interface Applied {
  application: {
    seller_id: string;
    kind: string;
    status: string;
    writable: string;
    may: string[];
    missing: string[];
    next_step: string | null;
    steps: { step: string; done: boolean }[];
    papers: { id: string; type: string; status: string; mime_type: string }[];
    licence: { id: string; number: string; status: string } | null;
    requested: { reason: string; fields: Record<string, string> } | null;
    [field: string]: unknown;
  };
  fields?: Record<string, { code: string; message: string }>;
}

/** Somebody who has signed up as a seller and is nobody's member yet. */
export async function aNewcomer(): Promise<string> {
  const email = `applicant-${randomUUID().slice(0, 8)}@dastranj.example`;
  const body = { email, password: "a-password-of-the-tests" };
  return (await send<{ token: string }>("POST", "/auth/seller/emailpass/register", body)).body.token;
}

/** What every applicant must find: counties, crafts, a category. */
async function ground(): Promise<void> {
  const { container } = await application();
  await place(container.resolve("seller"));
  await theCategory("kilims");
}

/** Somebody whose application has begun. */
export async function anApplicant(kind: "producer" | "cooperative" = "producer"): Promise<TestApplicant> {
  await ground();
  const newcomer = await aNewcomer();
  const begun = await send<Applied>("POST", "/seller-applications", { kind }, { token: newcomer });
  const refreshed = await send<{ token: string }>("POST", "/auth/token/refresh", {}, { token: newcomer });
  const { token } = refreshed.body;
  const me = await send<{ member: { id: string } }>("GET", "/seller/me", undefined, { token });
  return {
    sellerId: begun.body.application.seller_id,
    memberId: me.body.member.id,
    token,
    write: (part, body = {}) => send<Applied>("POST", `/seller/application/${part}`, body, { token }),
    upload: async (type, content, fields = {}) =>
      uploadPaper(token, { type, ...fields }, content ?? (await aPhoto())),
    read: async () =>
      (await send<Applied>("GET", "/seller/application", undefined, { token })).body.application,
  };
}

/** Sends a file as a browser does. */
export async function uploadPaper(
  token: string | undefined,
  fields: Record<string, string>,
  content: Buffer,
  name = "paper.jpg",
): Promise<Answer<Applied>> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([content as BlobPart], { type: "image/jpeg" }), name);
  const response = await fetch(`${(await application()).url}/seller/application/papers`, {
    method: "POST",
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body: form,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A small photo that says where it was taken. */
export function aPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#a52" } })
    .jpeg()
    .withMetadata({
      exif: {
        IFD0: { Copyright: "SECRET-OF-THE-CAMERA" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 7/1 0/1" },
      },
    })
    .toBuffer();
}

/** A national ID with a right check digit that nobody in this run has. */
export function anIdentityNumber(): string {
  const nine = String(randomInt(100_000_000, 999_999_999));
  const rest = [...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11;
  return `${nine}${rest < 2 ? rest : 11 - rest}`;
}

/** A day so many days from today, where the sellers of the tests are. */
export function inDays(days: number): string {
  return dayAt(new Date(Date.now() + days * 86_400_000));
}

/** What a whole application says, step by step. */
export const her = {
  identity: () => ({
    identity_number: anIdentityNumber(),
    person_name: "گل‌بانو قشقایی",
    name: "گلیم گل‌بانو",
    name_en: "Golbanoo Kilims",
  }),
  place: {
    county: "firuzabad",
    craft: "weaving",
    address: "فیروزآباد، کوچه‌ی بهار، خانه‌ی سوم",
    postal_code: "۷۴۷۱۶۳۴۵۶۷",
  },
  work: { work_mode: "independent" },
  licence: () => ({
    licence_class: "home_business",
    number: `F-${randomUUID().slice(0, 8)}`,
    issuer: "اداره کار فیروزآباد",
    issued_on: inDays(-100),
    expires_on: inDays(300),
    categories: ["kilims"],
  }),
  sheba: { sheba: "IR۷۶ ۰۱۷۰ ۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۰۱" },
};

/** Somebody whose application is complete, but for being sent. */
export async function aCompleteApplicant(): Promise<TestApplicant> {
  const applicant = await anApplicant();
  await applicant.write("identity", her.identity());
  await applicant.write("place", her.place);
  await applicant.write("work", her.work);
  await applicant.write("licence", her.licence());
  await applicant.write("sheba", her.sheba);
  for (const type of ["national_card", "home_business_licence", "sheba_proof"]) await applicant.upload(type);
  return applicant;
}

/** A token of somebody on a seller's staff. */
export async function aStaffMember(seller_id: string): Promise<string> {
  const { container } = await application();
  const email = `staff-${randomUUID().slice(0, 8)}@dastranj.example`;
  const { seedMember } = load("./src/seed/people.js");
  await seedMember(container, { name: "مریم", email, seller_id }, PASSWORD);
  const sellers = await kept();
  const [member] = await sellers.listSellerMembers({ email });
  await sellers.updateSellerMembers({ id: member?.id, role: "staff" });
  const credentials = { email, password: PASSWORD };
  return (await send<{ token: string }>("POST", "/auth/seller/emailpass", credentials)).body.token;
}

/** What the tests look up behind the routes. */
interface Kept {
  updateSellers(row: object): Promise<unknown>;
  listSellerParticulars(of: object): Promise<Record<string, string | null>[]>;
  listLicences(of: object): Promise<{ id: string; status: string; expires_on: string }[]>;
  createLicences(row: object): Promise<{ id: string }>;
  updateLicences(row: object): Promise<unknown>;
  listPapers(of: object): Promise<{ id: string; file_key: string; status: string }[]>;
  listSellerEvents(of: object): Promise<Record<string, unknown>[]>;
  listSellerMembers(of: object): Promise<Record<string, unknown>[]>;
  updateSellerMembers(row: object): Promise<unknown>;
}

/** The sellers module, past its routes. */
export async function kept(): Promise<Kept> {
  return (await application()).container.resolve<Kept>("seller");
}
