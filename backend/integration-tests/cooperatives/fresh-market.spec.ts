import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import type {
  CompaniesAnswer,
  CooperativeMembersAnswer,
  CooperativePledgesAnswer,
  CooperativePoolsAnswer,
  DirectOrderAnswer,
  DirectPriceAnswer,
  StorePoolsAnswer,
} from "@dastranj/cooperatives/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programs } from "../../../launch/build/programs.mjs";
import { BUILT } from "../support/database";
import { eventually } from "../support/eventually";
import { isoDay } from "../support/members";
import { aCrew, type Crew } from "../support/processes";

const SORTED = "انجیر خشک بوجاری‌شدهٔ استهبان";
const HALVES = "پرک انجیر برای قنادی و نانوایی";
const GIVEH = "گیوهٔ سفید آباده، جفتی";

/** What `npm start` gives whoever opens it for the first time, filled twice as after a seed that was cut off at its end. */
describe("a fresh market", () => {
  let crew: Crew;
  let market: Awaited<ReturnType<Crew["join"]>>;

  beforeAll(async () => {
    crew = await aCrew("dastranj_fresh_market");
    await promisify(execFile)(process.execPath, [programs.medusa(), "exec", "./src/seed/index.js"], {
      cwd: BUILT,
      env: { ...process.env, ...crew.env, WORKER_MODE: "server" },
    });
    market = await crew.join("shared");
  }, 300_000);

  afterAll(() => market?.stop());

  async function ask<T>(path: string, { token, body }: { token?: string; body?: object } = {}) {
    const response = await fetch(market.url + path, {
      method: body ? "POST" : "GET",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": crew.publishableKey,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as T };
  }
  async function signIn(door: "seller" | "customer", email: string): Promise<string> {
    const body = { email, password: crew.logins[0]?.password };
    return (await ask<{ token: string }>(`/auth/${door}/emailpass`, { body })).body.token;
  }

  it("shows everybody what its cooperatives offer in bulk, each with members behind it", async () => {
    const { pools, count } = (await ask<StorePoolsAnswer>("/store/pools")).body;
    expect(count).toBe(3);
    const shown = Object.fromEntries(
      pools.map(({ title, cooperative, tiers, direct, promised, photos }) => [
        title.fa,
        {
          by: cooperative.handle,
          from: tiers[0],
          direct: direct !== null,
          promised: "day" in promised,
          photos: photos.length,
        },
      ]),
    );
    expect(shown).toEqual({
      [SORTED]: {
        by: "anjirestan-cooperative",
        from: { from: 100_000, unit_price: "7400000" },
        direct: false,
        promised: true,
        photos: 3,
      },
      [HALVES]: {
        by: "anjirestan-cooperative",
        from: { from: 20_000, unit_price: "4600000" },
        direct: true,
        promised: true,
        photos: 1,
      },
      [GIVEH]: {
        by: "giveh-bafan-abadeh-cooperative",
        from: { from: 20, unit_price: "7700000" },
        direct: false,
        promised: true,
        photos: 1,
      },
    });
  });

  it("shows the cooperative her members and what they pledged, once", async () => {
    const token = await signIn("seller", "coop@dastranj.example");
    const { members } = (await ask<CooperativeMembersAnswer>("/seller/cooperative/members", { token })).body;
    expect(members.map(({ producer, state, role }) => [producer.handle, state, role]).sort()).toEqual([
      ["anjir-bagh-estahban", "active", "board"],
      ["bagh-e-darab", "active", "member"],
      ["khaneh-anjir-neyriz", "active", "member"],
    ]);
    const { pools } = (await ask<CooperativePoolsAnswer>("/seller/cooperative/pools", { token })).body;
    expect(pools.map(({ title, pledged }) => [title.fa, pledged]).sort()).toEqual([
      [SORTED, { members: 3, weekly_quantity: 115_000 }],
      [HALVES, { members: 2, weekly_quantity: 55_000 }],
    ]);
    const sorted = pools.find(({ title }) => title.fa === SORTED);
    const { pledges } = (
      await ask<CooperativePledgesAnswer>(`/seller/cooperative/pools/${sorted?.id}/pledges`, { token })
    ).body;
    expect(pledges.map(({ counts, grade }) => [counts, grade]).sort()).toEqual([
      [true, "first"],
      [true, "first"],
      [true, "second"],
    ]);
  });

  it("lets its wholesale buyer buy 100 kg at once, at the price of their tier", async () => {
    const token = await signIn("customer", "wholesale@dastranj.example");
    const { companies } = (await ask<CompaniesAnswer>("/store/companies", { token })).body;
    expect(companies.map(({ name, state }) => [name, state])).toEqual([["بازرگانی کشاورز یزد", "approved"]]);
    const { pools } = (await ask<StorePoolsAnswer>("/store/pools")).body;
    const handle = pools.find(({ title }) => title.fa === HALVES)?.handle;
    const company_id = companies[0]?.id ?? "";
    // Its product stands as soon as the market is open and its jobs run.
    const priced = await eventually(async () => {
      const asked = new URLSearchParams({ company_id, quantity: "100000" });
      const { status, body } = await ask<DirectPriceAnswer>(`/store/pools/${handle}/purchase?${asked}`, {
        token,
      });
      return status === 200 && body;
    });
    expect(priced).toMatchObject({
      unit_price: "4400000",
      goods_total: "440000000",
      shipping_total: "7000000",
      total: "447000000",
      deposit: "178800000",
    });
    const order = { company_id, quantity: 100_000, grades: ["halves"], deliver_by: isoDay(60) };
    const ordered = await ask<DirectOrderAnswer>(`/store/pools/${handle}/orders`, {
      token,
      body: { ...order, total: priced.total, request_key: randomUUID() },
    });
    expect([ordered.status, ordered.body.outcome]).toEqual([201, "ordered"]);
  });
});
