import type {
  LicencePoliciesAnswer,
  LicencePolicyAnswer,
  PolicyDryRunAnswer,
  PolicyInvalidAnswer,
  PolicyVersionAnswer,
} from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { anOperator, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aPolicy, writePolicy } from "../../support/policies";

describe("an operator", () => {
  let token: string;
  const get = <T>(path: string) => send<T>("GET", `/admin/licence-policies${path}`, undefined, { token });

  beforeAll(async () => {
    token = await anOperator();
  });

  it("finds the policies that come with the product", async () => {
    const { body } = await get<LicencePoliciesAnswer>("");
    const [fars] = body.policies.filter(({ jurisdiction }) => jurisdiction === "ir-fars");
    expect(fars).toMatchObject({
      name: { fa: "استان فارس: مشاغل خانگی", en: "Fars province: home businesses" },
      in_force: { version: 1, effective_from: "2010-05-12", effective_to: null, created_by: null },
    });
    expect(body.policies.map(({ jurisdiction }) => jurisdiction)).toEqual(
      expect.arrayContaining(["ir-fars", "us-ca", "us-tx"]),
    );
    const one = await get<PolicyVersionAnswer>("/us-tx/versions/1");
    expect(one.body.version.record.licence_classes[0]?.caps).toEqual([
      {
        amount: 15_000_000,
        currency: "usd",
        period: "calendar_year",
        scope: "seller",
        action: "block",
        warn_at: 0.8,
      },
    ]);
  });

  it.each(["/nowhere", "/ir-fars/versions/99", "/ir-fars/versions/one"])(
    "finds no policy at %s",
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.code]).toEqual([404, "policy_not_found"]);
    },
  );

  it("writes versions that follow one another; none is overwritten", async () => {
    const first = aPolicy();
    expect((await writePolicy(first, { token })).status).toBe(201);
    const next = { ...first, effective_from: "2099-01-01", source_url: "https://law.example/2099" };
    const written = await writePolicy<LicencePolicyAnswer>(next, { token, note: "قانون تازه" });
    expect(written.status).toBe(201);
    const line = ({ version, effective_from, effective_to, standing, note }: VersionRow) =>
      [version, effective_from, effective_to, standing, note] as const;
    expect(written.body.policy.versions.map(line)).toEqual([
      [2, "2099-01-01", null, "upcoming", "قانون تازه"],
      [1, first.effective_from, "2098-12-31", "in_force", null],
    ]);
    const former = await get<PolicyVersionAnswer>(`/${first.jurisdiction}/versions/1`);
    expect(former.body.version.record).toMatchObject({ effective_to: null, source_url: first.source_url });

    const overlapping = { ...first, effective_from: "2098-01-01", effective_to: "2099-06-01" };
    const refused = await writePolicy(overlapping, { token });
    expect([refused.status, refused.body.code]).toEqual([400, "policy_dates_overlap"]);
    const past = await writePolicy({ ...first, effective_from: "2020-01-01" }, { token });
    expect([past.status, past.body.code]).toEqual([400, "policy_starts_in_past"]);
    const { body } = await get<LicencePolicyAnswer>(`/${first.jurisdiction}`);
    expect(body.policy.versions).toHaveLength(2);
  });

  it("is told at each field what is wrong with it", async () => {
    const policy = aPolicy({
      caps: [{ amount: -5, currency: "toman", period: "calendar_year", scope: "seller", action: "block" }],
    });
    const refused = await writePolicy<PolicyInvalidAnswer>(
      { ...policy, effective_from: "2099-02-30", time_zone: "Asia/Fars", surprise: 1 },
      { token },
    );
    expect([refused.status, refused.body.code]).toEqual([400, "policy_invalid"]);
    expect(Object.keys(refused.body.fields).sort()).toEqual([
      "",
      "effective_from",
      "licence_classes.0.caps.0.amount",
      "licence_classes.0.caps.0.currency",
      "time_zone",
    ]);
    expect((await get(`/${policy.jurisdiction}`)).status).toBe(404);
  });

  it("tries a version first, which changes nothing", async () => {
    const policy = aPolicy({ allowed_categories: ["kilims", "bread"] });
    await writePolicy(policy, { token });
    await aSeller({ jurisdiction: policy.jurisdiction, categories: ["kilims", "distillates"] });
    await aSeller({ jurisdiction: policy.jurisdiction, categories: ["distillates"] });
    const [kind] = policy.licence_classes;
    const record = { ...policy, licence_classes: [{ ...kind, allowed_categories: ["distillates"] }] };
    const path = `/admin/licence-policies/${policy.jurisdiction}/dry-run`;
    const { body } = await send<PolicyDryRunAnswer>("POST", path, { record }, { token });
    expect(body).toEqual({
      on: policy.effective_from,
      sellers: 2,
      losing: 1,
      gaining: 2,
      // And what lies below them, if another test has made something there.
      categories: expect.arrayContaining([
        { handle: "distillates", losing: 0, gaining: 2 },
        { handle: "kilims", losing: 1, gaining: 0 },
      ]),
    });
    const elsewhere = await send("POST", "/admin/licence-policies/ir-fars/dry-run", { record }, { token });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([400, "policy_of_another_place"]);
    expect((await get<LicencePolicyAnswer>(`/${policy.jurisdiction}`)).body.policy.versions).toHaveLength(1);
  });
});

type VersionRow = LicencePolicyAnswer["policy"]["versions"][number];
