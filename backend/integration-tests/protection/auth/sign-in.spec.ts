import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aSeller } from "../../support/factories";
import { type Answer, send } from "../../support/http";
import { anAddress, from, used } from "../../support/visitors";

const PASSWORD = "a-password-of-the-tests";

type SignedIn = Answer<{ token?: string }>;

/** A try to sign in as a seller, from an address. */
function signIn(email: string, password: string, address?: string, language?: string): Promise<SignedIn> {
  const headers = address ? from(address) : {};
  return send("POST", "/auth/seller/emailpass", { email, password }, { headers, language });
}

/** As many tries with a wrong password. */
async function guess(email: string, times: number, address: () => string): Promise<number[]> {
  const answers: number[] = [];
  for (let guess = 0; guess < times; guess++) {
    answers.push((await signIn(email, `guess ${guess}`, address())).status);
  }
  return answers;
}

/** A body sent by GET, which `fetch` would not do. */
async function byGet(path: string, input: object, address: string): Promise<number | undefined> {
  const { hostname, port } = new URL((await application()).url);
  const body = JSON.stringify(input);
  const headers = { ...from(address), "content-type": "application/json", "content-length": body.length };
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method: "GET", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end(body);
  });
}

const all = (status: number, times: number) => Array.from({ length: times }, () => status);

describe("signing in", () => {
  let email: string;

  beforeAll(async () => {
    const seller = await aSeller();
    email = `${seller.handle}@dastranj.example`;
  });

  it("is refused for a while after ten wrong passwords from one address, the right one too", async () => {
    const [guesser, owner] = [anAddress(), anAddress()];
    expect(await guess(email, 10, () => guesser)).toEqual(all(401, 10));
    const persian = await signIn(email, PASSWORD, guesser);
    expect([persian.status, persian.body.code, persian.body.token]).toEqual([
      429,
      "too_many_requests",
      undefined,
    ]);
    expect(persian.body.message).toBe("درخواست‌ها بیش از اندازه شده است؛ کمی صبر کنید و دوباره بکوشید.");
    const seconds = Number(persian.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(290);
    expect(seconds).toBeLessThanOrEqual(300);
    const english = await signIn(email.toUpperCase(), PASSWORD, guesser, "en");
    expect([english.status, english.body.message]).toEqual([
      429,
      "That was too often; please wait a little and try again.",
    ]);
    expect((await signIn(email, PASSWORD, owner)).status).toBe(200);
  });

  it("says the same of an account that does not exist", async () => {
    const nobody = `nobody-${randomUUID()}@dastranj.example`;
    const guesser = anAddress();
    expect(await guess(nobody, 12, () => guesser)).toEqual([...all(401, 10), 429, 429]);
  });

  it("counts tries that are made by GET, or as another kind of person", async () => {
    const address = anAddress();
    const nobody = `nobody-${randomUUID()}@dastranj.example`;
    await guess(nobody, 9, () => address);
    expect(await byGet("/auth/customer/emailpass", { email: nobody, password: "guess" }, address)).toBe(401);
    const eleventh = await send(
      "POST",
      "/auth/user/emailpass",
      { email: nobody, password: "guess" },
      { headers: from(address) },
    );
    expect(eleventh.status).toBe(429);
  });

  it("counts anew after a success", async () => {
    const address = anAddress();
    expect(await guess(email, 9, () => address)).toEqual(all(401, 9));
    expect((await signIn(email, PASSWORD, address)).status).toBe(200);
    expect(await guess(email, 10, () => address)).toEqual(all(401, 10));
    expect((await signIn(email, PASSWORD, address)).status).toBe(429);
  });

  it("is open to the owner where she is known while her account is attacked from everywhere", async () => {
    const [home, away] = [anAddress(), anAddress()];
    expect((await signIn(email, PASSWORD, home)).status).toBe(200);
    expect(await guess(email, 22, anAddress)).toEqual([...all(401, 20), 429, 429]);
    const elsewhere = await signIn(email, PASSWORD, away);
    expect(elsewhere.status).toBe(429);
    expect(Number(elsewhere.headers.get("retry-after"))).toBeLessThanOrEqual(120);
    expect((await signIn(email, PASSWORD, home)).status).toBe(200);
    // Her success let others try again, as anybody's does.
    expect((await signIn(email, PASSWORD, away)).status).toBe(200);
  });

  it("is refused to an address that tried a hundred times, whatever the account, and to no other", async () => {
    const address = anAddress();
    await used("sign_in", address, 100);
    expect((await signIn(email, PASSWORD, address)).status).toBe(429);
    expect((await signIn(email, PASSWORD, anAddress())).status).toBe(200);
  });

  it("does not count against an address when it succeeds", async () => {
    const address = anAddress();
    await used("sign_in", address, 99);
    for (let time = 0; time < 5; time++) expect((await signIn(email, PASSWORD, address)).status).toBe(200);
  });

  it("does not let anybody hide behind an invented address, nor use up another's tries", async () => {
    const [guesser, victim] = [anAddress(), anAddress()];
    const nobody = `nobody-${randomUUID()}@dastranj.example`;
    // Our proxy adds whom it sees to what the guesser invented.
    const invented = () => `${anAddress()}, ${victim}, ${guesser}`;
    expect(await guess(nobody, 11, invented)).toEqual([...all(401, 10), 429]);
    expect((await signIn(nobody, "guess", victim)).status).toBe(401);
  });

  it("may be tried as often from our own machines, as by a proxy that names nobody, but not to one account", async () => {
    for (let time = 0; time < 110; time++) {
      expect((await signIn(`nobody-${time}@dastranj.example`, "guess")).status).toBe(401);
    }
    const nobody = `nobody-${randomUUID()}@dastranj.example`;
    expect(await guess(nobody, 11, () => "")).toEqual([...all(401, 10), 429]);
  });
});

describe("signing up", () => {
  it("is refused to an address after sixty times in an hour", async () => {
    const address = anAddress();
    const newcomer = () => `new-${randomUUID()}@dastranj.example`;
    const to = (path: string, input: object) =>
      send("POST", `/auth/customer/emailpass/${path}`, input, { headers: from(address) });
    const signUp = () => to("register", { email: newcomer(), password: PASSWORD });
    await used("sign_up", address, 59);
    expect((await signUp()).status).toBe(200);
    const refused = await signUp();
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_requests"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(3500);
    expect((await to("reset-password", { identifier: newcomer() })).status).toBe(429);
  });
});
