import { randomUUID } from "node:crypto";
import type { TeamAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aMobile, aTokenByCode, readBy, twoMinutesPass } from "../../support/codes";
import { aBuyer, aMember, anOperator, aSeller, PASSWORD, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";

let seller: TestSeller;
let other: TestSeller;

beforeAll(async () => {
  [seller, other] = [await aSeller(), await aSeller()];
});

const teamOf = async (who: { token: string }) =>
  (await send<TeamAnswer>("GET", "/seller/team", undefined, who)).body;
const invite = (body: object, who: { token: string } = seller) =>
  send<TeamAnswer>("POST", "/seller/team/invitations", { name: "زهرا", ...body }, who);
const accept = (token: string, as: string) =>
  send<{ member: { id: string; role: string } }>(
    "POST",
    "/seller-invitations/accept",
    { token },
    { token: as },
  );
const refresh = async (token: string) =>
  (await send<{ token: string }>("POST", "/auth/token/refresh", {}, { token })).body.token;

/** Invites by whatever way and answers the token, as it is read by whom it was sent to. */
async function invited(contact: { mobile?: string; email?: string }, by = seller): Promise<string> {
  const to = contact.mobile ?? contact.email?.toLowerCase() ?? "";
  const words = await readBy(to, () => invite(contact, by));
  return /token=([\w-]+)/.exec(words)?.[1] ?? "";
}

async function registered(email: string): Promise<string> {
  const { body } = await send<{ token: string }>("POST", "/auth/seller/emailpass/register", {
    email,
    password: PASSWORD,
  });
  return body.token;
}

describe("an invitation into a team", () => {
  it("is read by whom it was sent to, and joined by code with that mobile", async () => {
    const mobile = aMobile();
    const token = await invited({ mobile });
    const look = await send("POST", "/store/seller-invitations/look", { token });
    expect(look.body.invitation).toMatchObject({ seller: { name: "گلیم گل‌بانو" }, mobile, email: null });

    const signedIn = await aTokenByCode(mobile, "seller");
    expect((await send("GET", "/seller/me", undefined, { token: signedIn })).status).toBe(401);
    const joined = await accept(token, signedIn);
    expect([joined.status, joined.body.member.role]).toEqual([201, "staff"]);
    const me = await send("GET", "/seller/me", undefined, { token: await refresh(signedIn) });
    expect(me.body.seller).toMatchObject({ id: seller.id });
    // At her next sign-in, too.
    await twoMinutesPass();
    const again = await send("GET", "/seller/me", undefined, { token: await aTokenByCode(mobile, "seller") });
    expect(again.body.member).toMatchObject({ id: joined.body.member.id, role: "staff" });

    const once = await accept(token, signedIn);
    expect([once.status, once.body.code]).toEqual([400, "invitation_used"]);
  });

  it("is joined with the e-mail it was sent to, and with no other", async () => {
    const email = `zahra-${randomUUID().slice(0, 8)}@dastranj.example`;
    const token = await invited({ email: email.toUpperCase() });
    const stranger = await accept(token, await registered(`other-${email}`));
    expect([stranger.status, stranger.body.code]).toEqual([403, "invitation_for_another"]);
    const joined = await accept(token, await registered(email));
    expect(joined.status).toBe(201);
  });

  it("is for one booth: who acts for another must leave it first", async () => {
    const { email } = await aMember(other, { role: "staff" });
    const token = await invited({ email });
    const { body } = await send<{ token: string }>("POST", "/auth/seller/emailpass", {
      email,
      password: PASSWORD,
    });
    expect((await accept(token, body.token)).body.code).toBe("already_acts_for_a_seller");
  });

  it("is joined once, however many press at once", async () => {
    const email = `both-${randomUUID().slice(0, 8)}@dastranj.example`;
    const token = await invited({ email });
    const identity = await registered(email);
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token, identity)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
    expect((await teamOf(seller)).members.filter((member) => member.email === email)).toHaveLength(1);
  });

  it("opens nothing after it was taken back, sent again, or let lie for seven days", async () => {
    const mobile = aMobile();
    const first = await invited({ mobile });
    const [{ id } = { id: "" }] = (await teamOf(seller)).invitations;
    const soon = await send("POST", `/seller/team/invitations/${id}/resend`, {}, seller);
    expect([soon.status, soon.body.code]).toEqual([429, "invitation_too_soon"]);

    const sellers = (await application()).container.resolve("seller") as unknown as {
      updateSellerInvitations(row: object): Promise<unknown>;
    };
    const database = (await application()).container.resolve("__pg_connection__") as unknown as {
      raw(sql: string, values: unknown[]): Promise<unknown>;
    };
    await database.raw(
      "update seller_invitation set updated_at = now() - interval '2 minutes' where id = ?",
      [id],
    );
    const words = await readBy(mobile, () =>
      send("POST", `/seller/team/invitations/${id}/resend`, {}, seller),
    );
    const second = /token=([\w-]+)/.exec(words)?.[1] ?? "";
    const look = (token: string) => send("POST", "/store/seller-invitations/look", { token });
    expect([(await look(first)).status, (await look(second)).status]).toEqual([404, 200]);

    await sellers.updateSellerInvitations({ id, expires_at: new Date() });
    expect((await look(second)).body.code).toBe("invitation_expired");
    await send("DELETE", `/seller/team/invitations/${id}`, undefined, seller);
    expect((await look(second)).body.code).toBe("invitation_revoked");
    expect((await accept(second, await aTokenByCode(mobile, "seller"))).body.code).toBe("invitation_revoked");
    expect((await teamOf(seller)).invitations.map((each) => each.id)).not.toContain(id);
  });

  it("needs one way to reach somebody, and is sent once", async () => {
    const mobile = aMobile();
    const codes = [
      await invite({}),
      await invite({ mobile, email: "a@dastranj.example" }),
      await invite({ mobile: "02112345678" }),
      await invite({ email: "no address" }),
    ].map(({ status, body }) => [status, body.code]);
    expect(codes).toEqual([
      [400, "contact_missing"],
      [400, "contact_missing"],
      [400, "contact_mobile_invalid"],
      [400, "invalid_data"],
    ]);
    const persian = mobile.replace("+98", "0").replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? "");
    expect((await invite({ mobile: persian })).status).toBe(201);
    expect((await invite({ mobile })).body.code).toBe("already_in_team");
  });
});

describe("a team", () => {
  it("is seen by staff by name alone, and changed by owners alone", async () => {
    const staff = await aMember(seller, { role: "staff" });
    const seen = await teamOf(staff);
    expect(seen.may_change).toBe(false);
    expect(seen.invitations).toEqual([]);
    expect(seen.members.filter(({ you }) => !you).every(({ email, mobile }) => !email && !mobile)).toBe(true);
    const owner = seen.members.find(({ role }) => role === "owner")?.id;
    const tries = [
      await invite({ mobile: aMobile() }, staff),
      await send("DELETE", `/seller/team/members/${owner}`, undefined, staff),
      await send("POST", `/seller/team/members/${staff.id}/role`, { role: "owner" }, staff),
      await send("DELETE", "/seller/team/invitations/unknown", undefined, staff),
      await send("POST", "/seller/team/invitations/unknown/resend", {}, staff),
      await send("POST", "/seller/sheba", { sheba: "IR760170000000000000000001", code: "123456" }, staff),
      await send("POST", "/seller/sheba/code", {}, staff),
      await send("POST", "/seller/close", { password: PASSWORD }, staff),
      await send("POST", "/seller/close/code", {}, staff),
      await send(
        "POST",
        "/seller/handover-addresses",
        { kind: "hub", city: "شیراز", address: "خیابان زند" },
        staff,
      ),
      await send("DELETE", "/seller/handover-addresses/unknown", undefined, staff),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(
      Array(tries.length).fill([403, "owners_only"]),
    );
  });

  it("turns everybody else away, and no seller reaches into another's", async () => {
    const staff = await aMember(seller, { role: "staff" });
    for (const token of [undefined, await aBuyer(), await anOperator()]) {
      const answers = await Promise.all([
        send("GET", "/seller/team", undefined, { token }),
        send("GET", "/seller/account", undefined, { token }),
        send("POST", "/seller-invitations/accept", { token: "x".repeat(32) }, { token }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    }
    const foreign = [
      await send("DELETE", `/seller/team/members/${staff.id}`, undefined, other),
      await send("POST", `/seller/team/members/${staff.id}/role`, { role: "owner" }, other),
    ];
    expect(foreign.map(({ body }) => body.code)).toEqual(["member_not_found", "member_not_found"]);
  });

  it("ends a removed member's tokens at once; she may join another team", async () => {
    const staff = await aMember(seller, { role: "staff" });
    await send("DELETE", `/seller/team/members/${staff.id}`, undefined, seller);
    expect((await send("GET", "/seller/me", undefined, staff)).body.code).toBe("seller_signed_out");
    expect((await send("GET", "/seller/orders", undefined, staff)).status).toBe(401);
    const { body } = await send<{ token: string }>("POST", "/auth/seller/emailpass", {
      email: staff.email,
      password: PASSWORD,
    });
    expect((await send("GET", "/seller/me", undefined, body)).status).toBe(401);
    const joined = await accept(await invited({ email: staff.email }, other), body.token);
    expect(joined.status).toBe(201);
  });

  it("keeps its last owner, also when two owners put each other out at once", async () => {
    const booth = await aSeller();
    const [me] = (await teamOf(booth)).members;
    const alone = await send("DELETE", `/seller/team/members/${me?.id}`, undefined, booth);
    expect([alone.status, alone.body.code]).toEqual([400, "last_owner_stays"]);
    const second = await aMember(booth, { role: "owner" });
    const answers = await Promise.all([
      send("POST", `/seller/team/members/${second.id}/role`, { role: "staff" }, booth),
      send("POST", `/seller/team/members/${me?.id}/role`, { role: "staff" }, second),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const roles = (await teamOf(booth)).members.map(({ role }) => role).sort();
    expect(roles).toEqual(["owner", "staff"]);
  });
});
