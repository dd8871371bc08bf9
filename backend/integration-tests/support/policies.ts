import { randomUUID } from "node:crypto";
import type { LicencePolicyInput } from "@dastranj/sellers/contract";
import { type Answer, send } from "./http";

/** The record of a policy that lets its sellers offer kilims, from today on; a jurisdiction of its own. */
export function aPolicy(
  more: Partial<LicencePolicyInput["licence_classes"][number]> = {},
): LicencePolicyInput {
  return {
    jurisdiction: `test-${randomUUID().slice(0, 8)}`,
    name: { fa: "حوزه‌ی آزمون", en: "A jurisdiction of the tests" },
    effective_from: new Date().toISOString().slice(0, 10),
    source_url: "https://law.example/kilims",
    time_zone: "UTC",
    home: { country: "ir", province: "IR-07" },
    licence_classes: [
      {
        code: "home_business",
        name: { fa: "مجوز", en: "Licence" },
        allowed_categories: ["kilims"],
        channels: [{ channel: "retail" }, { channel: "online" }],
        ship_scope: "country",
        ...more,
      },
    ],
  };
}

/** Writes a version as an operator. */
export function writePolicy<T = Record<string, unknown>>(
  record: object,
  { token, note }: { token: string; note?: string },
): Promise<Answer<T>> {
  const { jurisdiction } = record as { jurisdiction: string };
  return send<T>("POST", `/admin/licence-policies/${jurisdiction}/versions`, { record, note }, { token });
}
