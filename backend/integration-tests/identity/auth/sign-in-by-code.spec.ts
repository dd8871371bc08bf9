import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aCodeFor, aMobile, aTokenByCode } from "../../support/codes";
import { aBuyer, anOperator, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { logOf } from "../../support/log";

interface Claims {
  actor_id: string;
  actor_type: string;
  auth_provider: string;
  user_metadata: { mobile?: string };
}

const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));

interface Members {
  listSellerMembers(filter: object): Promise<{ id: string }[]>;
  updateSellerMembers(row: { id: string; mobile: string | null }): Promise<unknown>;
  deleteSellerMembers(id: string): Promise<void>;
}

/** A seller whose owner stands with a mobile. */
async function aSellerWith(mobile: string) {
  const seller = await aSeller();
  const members = (await application()).container.resolve<Members>("seller");
  const [owner] = await members.listSellerMembers({ seller_id: seller.id });
  const id = owner?.id ?? "";
  await members.updateSellerMembers({ id, mobile });
  return { seller, members, id };
}

describe("a seller who signs in by code", () => {
  it("is the member who stands with the number, and gets into her desk", async () => {
    const mobile = aMobile();
    const { seller, id } = await aSellerWith(mobile);
    const token = await aTokenByCode(mobile, "seller");
    expect(claimsOf(token)).toMatchObject({
      actor_id: id,
      actor_type: "seller",
      auth_provider: "one-time-code",
      user_metadata: { mobile },
    });
    const desk = await send<{ seller: { id: string } }>("GET", "/seller/me", undefined, { token });
    expect([desk.status, desk.body.seller.id]).toEqual([200, seller.id]);
  });

  it("is nobody any more when the member took another number, and the new holder is whom it stands for now", async () => {
    const mobile = aMobile();
    const { members, id } = await aSellerWith(mobile);
    await members.updateSellerMembers({ id, mobile: aMobile() });
    const former = claimsOf(await aTokenByCode(mobile, "seller"));
    expect(former.actor_id).toBe("");
    const { id: newcomer } = await aSellerWith(mobile);
    const code = await aCodeFor(mobile, { now: new Date(Date.now() + 61_000) });
    const { body } = await send<{ token: string }>("POST", "/auth/seller/one-time-code", { mobile, code });
    expect(claimsOf(body.token).actor_id).toBe(newcomer);
  });

  it("is an applicant to be when nobody is known by the number: her token names no actor and opens no desk", async () => {
    const mobile = aMobile();
    const token = await aTokenByCode(mobile, "seller");
    expect(claimsOf(token)).toMatchObject({ actor_id: "", user_metadata: { mobile } });
    expect((await send("GET", "/seller/me", undefined, { token })).status).toBe(401);
  });
});

describe("a buyer who signs in by code", () => {
  it("becomes a buyer with a name and the number she has shown, without an e-mail, and is her at the next sign-in", async () => {
    const mobile = aMobile();
    const token = await aTokenByCode(mobile, "customer");
    expect(claimsOf(token).actor_id).toBe("");
    const input = { first_name: "نگار", last_name: "صادقی" };
    const made = await send<{ buyer: { id: string } }>("POST", "/store/buyers", input, { token });
    expect(made.status).toBe(201);
    const code = await aCodeFor(mobile, { now: new Date(Date.now() + 61_000) });
    const again = await send<{ token: string }>("POST", "/auth/customer/one-time-code", { mobile, code });
    expect(claimsOf(again.body.token).actor_id).toBe(made.body.buyer.id);
    const me = await send<{ customer: Record<string, unknown> }>("GET", "/store/customers/me", undefined, {
      token: again.body.token,
    });
    expect(me.body.customer).toMatchObject({ ...input, phone: mobile, email: null });
  });

  it("asked for ten times at once becomes one buyer", async () => {
    const token = await aTokenByCode(aMobile(), "customer");
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send("POST", "/store/buyers", { first_name: "نگار" }, { token })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(400)]);
    expect(new Set(answers.flatMap(({ body }) => body.code ?? []))).toEqual(new Set(["buyer_stands"]));
  });

  it("is not taken for a buyer who wrote this number into her account without showing it", async () => {
    const mobile = aMobile();
    const impostor = await aBuyer();
    await send("POST", "/store/customers/me", { phone: mobile }, { token: impostor });
    expect(claimsOf(await aTokenByCode(mobile, "customer")).actor_id).toBe("");
  });

  it("may not take an e-mail that a buyer has", async () => {
    const email = `taken-${Date.now()}@dastranj.example`;
    const first = await aTokenByCode(aMobile(), "customer");
    const become = (token: string) =>
      send("POST", "/store/buyers", { first_name: "نگار", email: email.toUpperCase() }, { token });
    expect((await become(first)).status).toBe(201);
    const second = await become(await aTokenByCode(aMobile(), "customer"));
    expect([second.status, second.body.code]).toEqual([400, "email_taken"]);
  });

  it("by e-mail and password is told to show a number first", async () => {
    const email = `new-${Date.now()}@dastranj.example`;
    const { body } = await send<{ token: string }>("POST", "/auth/customer/emailpass/register", {
      email,
      password: "a-password-of-the-tests",
    });
    const refused = await send("POST", "/store/buyers", { first_name: "نگار" }, { token: body.token });
    expect([refused.status, refused.body.code]).toEqual([403, "mobile_not_shown"]);
  });
});

it("nobody becomes an operator by code, and a number has nothing to register or reset", async () => {
  await anOperator();
  const mobile = aMobile();
  const code = await aCodeFor(mobile);
  const to = (path: string, body: object) => send("POST", `/auth/${path}`, body);
  expect((await to("user/one-time-code", { mobile, code })).status).toBe(400);
  expect((await to("robot/one-time-code", { mobile, code })).body.code).toBe("code_signs_in_nobody");
  expect((await to("customer/one-time-code/register", { mobile, code })).status).toBe(401);
  expect((await to("customer/one-time-code", { mobile, code })).status).toBe(200);
});

it("neither a number nor a code, right or wrong, is in the log", async () => {
  const mobile = aMobile();
  const code = await aCodeFor(mobile);
  const wrong = code === "111111" ? "222222" : "111111";
  const { text } = await logOf(async () => {
    await send("POST", "/auth/one-time-codes", { mobile });
    for (const one of [wrong, code])
      await send("POST", "/auth/customer/one-time-code", { mobile, code: one });
  });
  for (const secret of [mobile, mobile.slice(3), `"${code}"`, `"${wrong}"`])
    expect(text).not.toContain(secret);
});
