import type { HandoverAddressesAnswer, SellerAccountAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aCodeFor, aMobile, codeIn, readBy, twoMinutesPass } from "../../support/codes";
import {
  aMember,
  anOwnersMobile,
  aProduct,
  aSeller,
  PASSWORD,
  type TestSeller,
} from "../../support/factories";
import { send } from "../../support/http";
import { buy } from "../../support/shopping";

const FIRST = "IR760170000000000000000001";
const SECOND = "IR160120000000000000000002";

const accountOf = async (who: { token: string }) =>
  (await send<SellerAccountAnswer>("GET", "/seller/account", undefined, who)).body;

interface Sellers {
  listSellerParticulars(filter: object): Promise<Record<string, unknown>[]>;
  listSellerEvents(filter: object, config: object): Promise<{ verb: string; details: unknown }[]>;
  retrieveSeller(id: string): Promise<Record<string, unknown>>;
  updateSellers(row: object): Promise<unknown>;
}
const sellersModule = async () => (await application()).container.resolve<Sellers>("seller");

describe("where a seller's money goes", () => {
  let seller: TestSeller;
  let second: { token: string; id: string };
  const mobile = aMobile();
  const change = (sheba: string, code: string) =>
    send<SellerAccountAnswer>("POST", "/seller/sheba", { sheba, code }, seller);
  /** A fresh code, as if she had not asked for one for a while. */
  async function aCode(): Promise<string> {
    await twoMinutesPass();
    return aCodeFor(mobile, { purpose: "change_sheba" });
  }

  beforeAll(async () => {
    seller = await aSeller();
    second = await aMember(seller, { role: "owner" });
  });

  it("needs a mobile for the code", async () => {
    const asked = await send("POST", "/seller/sheba/code", {}, seller);
    expect([asked.status, asked.body.code]).toEqual([400, "mobile_missing"]);
    await anOwnersMobile(seller, mobile);
  });

  it("is changed with a code to her own number, masked, told to every owner, and held for 48 hours", async () => {
    const words = await readBy(mobile, () => send("POST", "/seller/sheba/code", {}, seller));
    const before = Date.now();
    const persian = FIRST.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? "");
    const { status, body } = await change(persian, codeIn(words));
    expect(status).toBe(200);
    expect(body.money?.sheba_masked).toBe("IR76••••0001");
    const held = new Date(body.money?.payouts_held_until ?? 0).getTime() - before;
    expect(held).toBeGreaterThanOrEqual(48 * 3_600_000);
    expect(held).toBeLessThan(48 * 3_600_000 + 30_000);

    const seen = await accountOf(second);
    expect(seen.money?.changes).toMatchObject([
      { by: "گل‌بانو", before_masked: null, after_masked: "IR76••••0001" },
    ]);
    const { container } = await application();
    const told = await container
      .resolve<{ listMessages(filter: object): Promise<{ recipient_mask: string }[]> }>("messages")
      .listMessages({ name: "seller.sheba_changed" });
    expect(told).toHaveLength(2);
    const sellers = await sellersModule();
    const rows = await sellers.listSellerParticulars({ seller_id: seller.id });
    const events = await sellers.listSellerEvents({ seller_id: seller.id, verb: "sheba_changed" }, {});
    expect(events).toHaveLength(1);
    expect(JSON.stringify([rows, events, told, seen])).not.toContain(FIRST.slice(4));
  });

  it("is not changed by a wrong Sheba, a wrong code, a code for signing in, or the same code twice", async () => {
    const code = await aCode();
    const wrong = code === "000000" ? "000001" : "000000";
    const signIn = await aCodeFor(mobile);
    const answers = [
      await change("IR760170000000000000000002", code),
      await change(FIRST, code),
      await change(SECOND, wrong),
      await change(SECOND, signIn === code ? wrong : signIn),
    ].map(({ status, body }) => [status, body.code]);
    expect(answers).toEqual([
      [400, "sheba_invalid"],
      [400, "sheba_same"],
      [400, "code_wrong"],
      [400, "code_wrong"],
    ]);
    expect((await change(SECOND, code)).body.money?.sheba_masked).toBe("IR16••••0002");
    expect((await change(FIRST, code)).body.code).toBe("code_used");
    expect((await accountOf(seller)).money?.changes).toHaveLength(2);
  });

  it("is changed once by ten who show the same code at once", async () => {
    const code = await aCode();
    const answers = await Promise.all(Array.from({ length: 10 }, () => change(FIRST, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect((await accountOf(seller)).money?.changes).toHaveLength(3);
  });

  it("is no business of staff, and belongs to the application until she is verified", async () => {
    expect((await accountOf(await aMember(seller, { role: "staff" }))).money).toBeNull();
    const applicant = await aSeller({ verified: false });
    const number = aMobile();
    await anOwnersMobile(applicant, number);
    await (await sellersModule()).updateSellers({ id: applicant.id, status: "draft" });
    const code = await aCodeFor(number, { purpose: "change_sheba" });
    const refused = await send("POST", "/seller/sheba", { sheba: FIRST, code }, applicant);
    expect([refused.status, refused.body.code]).toEqual([400, "sheba_in_application"]);
  });

  it("shows a member herself, in her language", async () => {
    const saved = await send<SellerAccountAnswer>(
      "POST",
      "/seller/profile",
      { name: "  Golbanoo ", language: "en" },
      seller,
    );
    expect(saved.body.member).toMatchObject({ name: "Golbanoo", language: "en", role: "owner" });
    for (const flaw of [{ name: " " }, { language: "de" }, { role: "owner" }, { mobile: "+989121234567" }])
      expect((await send("POST", "/seller/profile", flaw, seller)).status).toBe(400);
  });
});

describe("where a seller hands over", () => {
  it("is her home only by consent, hidden from staff, and gone for good when she takes it back", async () => {
    const seller = await aSeller();
    const staff = await aMember(seller, { role: "staff" });
    const add = (place: object) =>
      send<HandoverAddressesAnswer>("POST", "/seller/handover-addresses", place, seller);
    const home = { kind: "home", city: "فیروزآباد", address: "کوچه‌ی نسترن، پلاک ۵" };
    expect((await add(home)).body.code).toBe("home_needs_consent");
    expect((await add({ kind: "street", city: "x", address: "y" })).status).toBe(400);
    await add({ ...home, consent: true });
    const { body } = await add({
      kind: "hub",
      city: "شیراز",
      address: "خیابان زند، انبار تعاونی",
      hours: "۹ تا ۱۳",
    });
    expect(body.addresses.map(({ kind, place }) => [kind, place?.city])).toEqual([
      ["home", "فیروزآباد"],
      ["hub", "شیراز"],
    ]);
    const seen = await send<HandoverAddressesAnswer>("GET", "/seller/handover-addresses", undefined, staff);
    expect(seen.body.addresses.map(({ kind, place }) => [kind, place?.city ?? null])).toEqual([
      ["home", null],
      ["hub", "شیراز"],
    ]);
    const other = await aSeller();
    const [first] = body.addresses;
    const foreign = await send("DELETE", `/seller/handover-addresses/${first?.id}`, undefined, other);
    expect([foreign.status, foreign.body.code]).toEqual([404, "handover_not_found"]);
    const removed = await send<HandoverAddressesAnswer>(
      "DELETE",
      `/seller/handover-addresses/${first?.id}`,
      undefined,
      seller,
    );
    expect(removed.body.addresses.map(({ kind }) => kind)).toEqual(["hub"]);
    for (let count = 1; count < 5; count++)
      await add({ kind: "office", city: "شیراز", address: `دفتر ${count}` });
    expect((await add({ kind: "office", city: "شیراز", address: "یکی دیگر" })).body.code).toBe(
      "handover_too_many",
    );
  });
});

describe("closing a seller's account", () => {
  const close = (seller: TestSeller, proof: object) => send("POST", "/seller/close", proof, seller);

  it("waits for the orders, needs a proof, and then keeps nothing personal", async () => {
    const seller = await aSeller();
    const mobile = aMobile();
    await anOwnersMobile(seller, mobile);
    await buy([await aProduct(seller)]);
    const place = { kind: "hub", city: "شیراز", address: "خیابان زند" };
    await send("POST", "/seller/handover-addresses", place, seller);
    expect((await close(seller, { password: PASSWORD })).body.code).toBe("business_open");
    const { body } = await send<{ orders: { id: string }[] }>("GET", "/seller/orders", undefined, seller);
    const id = body.orders[0]?.id;
    await send("POST", `/seller/orders/${id}/accept`, {}, seller);
    await send("POST", `/seller/orders/${id}/ship`, { tracking_number: "12345" }, seller);

    expect((await close(seller, {})).body.code).toBe("proof_missing");
    expect((await close(seller, { password: "not hers" })).body.code).toBe("proof_wrong");
    const code = await aCodeFor(mobile, { purpose: "close_account" });
    const closed = await close(seller, { code });
    expect([closed.status, closed.body]).toEqual([200, { closed: true }]);

    expect((await send("GET", "/seller/me", undefined, seller)).status).toBe(401);
    const again = await send("POST", "/auth/seller/emailpass", {
      email: `${seller.handle}@dastranj.example`,
      password: PASSWORD,
    });
    expect(again.status).toBe(401);
    const kept = await (await sellersModule()).retrieveSeller(seller.id);
    expect(kept).toMatchObject({ status: "revoked", story: "", picture: null });
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "seller",
      fields: ["id", "handover_addresses.id", "members.email", "members.mobile", "invitations.id"],
      filters: { id: seller.id },
    });
    expect(data[0]).toMatchObject({ handover_addresses: [], members: [], invitations: [] });
  });
});
