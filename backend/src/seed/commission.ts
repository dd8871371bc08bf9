import { COMMISSION_MODULE } from "@dastranj/payouts/contract";
import type { CommissionModuleService } from "@dastranj/payouts/modules/commission";
import type { MedusaContainer } from "@medusajs/framework/types";

/** Hundredths of a percent. */
const VAT = 1000;

/** What the demonstration's market takes: less of wholesale, nothing of a seller's first three months. */
const RULES = [
  { name: "خرده‌فروشی", name_en: "Retail", channel: "retail" as const, new_seller_days: null, rate: 500 },
  {
    name: "عمده‌فروشی",
    name_en: "Wholesale",
    channel: "wholesale" as const,
    new_seller_days: null,
    rate: 300,
  },
  { name: "سه ماه نخست", name_en: "First three months", channel: null, new_seller_days: 90, rate: 0 },
];

/** By whom they say they were written. */
const SEED = "seed";

/** Gives a market in which nobody has written rules of her own the demonstration's. */
export async function seedCommission(container: MedusaContainer): Promise<void> {
  const commission = container.resolve<CommissionModuleService>(COMMISSION_MODULE);
  const now = new Date();
  const standing = await commission.listCommissionRules({}, { take: null });
  const [vat] = await commission.listCommissionVats({}, { take: 1 });
  if (!vat) {
    const from_day = now.toISOString().slice(0, 10);
    await commission.createCommissionVats({
      rate: VAT,
      from_day,
      begins_at: now,
      note: null,
      created_by: null,
    });
  }
  if (standing.some(({ created_by }) => created_by !== null && created_by !== SEED)) return;
  const seeded = new Set(standing.map(({ name_en }) => name_en));
  for (const rule of RULES.filter(({ name_en }) => !seeded.has(name_en)))
    await commission.writeRule(
      null,
      {
        ...rule,
        seller_id: null,
        category: null,
        county: null,
        amounts: {},
        from_day: null,
        to_day: null,
        begins_at: now,
        ends_at: null,
        note: null,
      },
      SEED,
    );
}
