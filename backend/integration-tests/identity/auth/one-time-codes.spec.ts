import type { OneTimeCodes } from "@dastranj/identity/contract";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aCodeFor, aMobile, codeIn, readBy } from "../../support/codes";
import { aBuyer } from "../../support/factories";
import { type Answer, send } from "../../support/http";
import { anAddress, from, used } from "../../support/visitors";

const TWO_MINUTES = 120_000;
const ago = (ms: number) => new Date(Date.now() - ms);

/** Another code than this one. */
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

const ask = (mobile: string, headers = {}, more = {}, token?: string) =>
  send("POST", "/auth/one-time-codes", { mobile, ...more }, { headers, token });

const show = (mobile: string, code: string, actor = "customer"): Promise<Answer<{ token?: string }>> =>
  send("POST", `/auth/${actor}/one-time-code`, { mobile, code });

const outcome = ({ status, body }: Answer) => [status, body.code];

describe("a one-time code", () => {
  it("is sent to a number however it is typed, is good for two minutes, and another may be had after one", async () => {
    const mobile = aMobile();
    const typed = `۰${mobile.slice(3)}`;
    let answer: Answer<{ expires_at?: string; resend_at?: string }> | undefined;
    const words = await readBy(mobile, async () => {
      answer = await ask(typed);
    });
    expect(answer?.status).toBe(200);
    expect(Object.keys(answer?.body ?? {}).sort()).toEqual(["expires_at", "resend_at"]);
    const left = (at = "") => Math.round((new Date(at).getTime() - Date.now()) / 1000);
    expect([left(answer?.body.expires_at), left(answer?.body.resend_at)]).toEqual([120, 60]);
    expect(words).toMatch(/^کد ورود شما به دسترنج: \d{6}\n/);
    expect((await show(typed, codeIn(words))).status).toBe(200);
  });

  it("is written in English to whoever reads English", async () => {
    const mobile = aMobile();
    const words = await readBy(mobile, () =>
      send("POST", "/auth/one-time-codes", { mobile }, { language: "en" }),
    );
    expect(words).toMatch(/^Your Dastranj sign-in code: \d{6}\n/);
  });

  it("is kept as nothing but keyed hashes", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile);
    const { container } = await application();
    const { rows } = await container
      .resolve("__pg_connection__")
      .raw("select * from one_time_code order by asked_at desc limit 1");
    const kept = JSON.stringify(rows[0]);
    expect(kept).not.toContain(mobile.slice(3));
    expect(kept).not.toContain(code);
  });

  it("that is wrong signs nobody in, and leaves the right one four more tries", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile);
    expect(outcome(await show(mobile, other(code)))).toEqual([400, "code_wrong"]);
    expect((await show(mobile, code)).status).toBe(200);
  });

  it("ends with the fifth wrong try: the sixth, with the right one, signs nobody in", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile);
    const outcomes = [];
    for (let time = 0; time < 5; time++) outcomes.push(outcome(await show(mobile, other(code))));
    outcomes.push(outcome(await show(mobile, code)));
    expect(outcomes).toEqual([
      ...Array.from({ length: 4 }, () => [400, "code_wrong"]),
      [400, "code_tries_spent"],
      [400, "code_tries_spent"],
    ]);
  });

  it("is over after two minutes", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile, { now: ago(TWO_MINUTES) });
    const answer = await show(mobile, code);
    expect(outcome(answer)).toEqual([400, "code_expired"]);
    expect(answer.body.message).toBe("زمان این کد گذشته است؛ کد تازه‌ای بخواهید.");
  });

  it("is right once, and a second time is told that it was used", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile);
    expect((await show(mobile, code)).status).toBe(200);
    expect(outcome(await show(mobile, code))).toEqual([400, "code_used"]);
  });

  it("shown ten times at once signs in once", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile);
    const answers = await Promise.all(Array.from({ length: 10 }, () => show(mobile, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(400)]);
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set([undefined, "code_used"]));
  });

  it("guessed wrongly ten times at once is tried five times", async () => {
    const mobile = aMobile();
    const code = await aCodeFor(mobile);
    await Promise.all(Array.from({ length: 10 }, () => show(mobile, other(code))));
    expect(outcome(await show(mobile, code))).toEqual([400, "code_tries_spent"]);
  });

  it("ends when a newer one is asked for", async () => {
    const mobile = aMobile();
    const old = await aCodeFor(mobile, { now: ago(61_000) });
    const fresh = await aCodeFor(mobile);
    if (old !== fresh) expect(outcome(await show(mobile, old))).toEqual([400, "code_wrong"]);
    expect((await show(mobile, fresh)).status).toBe(200);
  });

  it("for another purpose, or of another number, opens nothing", async () => {
    const [mobile, stranger] = [aMobile(), aMobile()];
    const code = await aCodeFor(mobile, { purpose: "close_account" });
    expect(outcome(await show(mobile, code))).toEqual([400, "code_wrong"]);
    const hers = await aCodeFor(mobile);
    expect(outcome(await show(stranger, hers))).toEqual([400, "code_wrong"]);
    const codes = (await application()).container.resolve<OneTimeCodes>("one_time_codes");
    const spent = { purpose: "change_sheba", mobile, code: hers, now: new Date() } as const;
    await expect(codes.spend(spent)).rejects.toMatchObject({ code: "code_wrong" });
  });
});

describe("asking for a code", () => {
  it("again within a minute is refused, with the time to come again", async () => {
    const mobile = aMobile();
    expect((await ask(mobile)).status).toBe(200);
    const again = await ask(mobile);
    expect(outcome(again)).toEqual([429, "code_too_soon"]);
    expect(Number(again.headers.get("retry-after"))).toBeGreaterThan(55);
  });

  it("ten times at once sends one", async () => {
    const mobile = aMobile();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(mobile)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(429)]);
  });

  it("a sixth time within an hour is refused, whoever asks", async () => {
    const mobile = aMobile();
    for (const minutes of [50, 40, 30, 20, 10]) await aCodeFor(mobile, { now: ago(minutes * 60_000) });
    const sixth = await ask(mobile, from(anAddress()));
    expect(outcome(sixth)).toEqual([429, "code_too_often"]);
    expect(Math.round(Number(sixth.headers.get("retry-after")) / 60)).toBe(10);
  });

  it("from one address more than sixty times an hour is refused, for whatever number", async () => {
    const address = anAddress();
    await used("code", address, 59);
    expect((await ask(aMobile(), from(address))).status).toBe(200);
    expect(outcome(await ask(aMobile(), from(address)))).toEqual([429, "too_many_requests"]);
    expect((await ask(aMobile(), from(anAddress()))).status).toBe(200);
  });

  it("answers the same for a number that somebody has and for one that nobody has", async () => {
    const known = aMobile();
    await show(known, await aCodeFor(known, { now: ago(61_000) }));
    const [one, another] = [await ask(known), await ask(aMobile())];
    const shape = ({ status, headers, body }: Answer) => [
      status,
      Object.keys(body),
      [...headers.keys()].sort(),
    ];
    expect(shape(one)).toEqual(shape(another));
    const wrong = await Promise.all([show(known, "000000"), show(aMobile(), "000000")]);
    expect(outcome(wrong[0])).toEqual(outcome(wrong[1]));
  });

  it.each([
    [{}, "invalid_data"],
    [{ mobile: "0912" }, "mobile_invalid"],
    [{ mobile: 9123456789 }, "invalid_data"],
    [{ mobile: "0".repeat(5000) }, "invalid_data"],
    [{ mobile: "09123456789", purpose: "open_sesame" }, "invalid_data"],
    [{ mobile: "09123456789", admin: true }, "invalid_data"],
  ])("with %j is refused", async (body, code) => {
    expect(outcome(await send("POST", "/auth/one-time-codes", body))).toEqual([400, code]);
  });

  it("for another purpose than signing in is for whoever is signed in", async () => {
    const mobile = aMobile();
    const purpose = { purpose: "close_account" };
    expect(outcome(await ask(mobile, {}, purpose))).toEqual([401, "signed_out"]);
    expect((await ask(mobile, {}, purpose, await aBuyer())).status).toBe(200);
  });
});
