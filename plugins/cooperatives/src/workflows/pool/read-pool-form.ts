import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PoolFormAnswer } from "../../contract/pool";
import { POOL_REFUSALS } from "../../contract/refusals/pool";
import { judgeCategories } from "./judge-category";
import { homeCurrency } from "./market";

const ALL = { take: 1000, order: { rank: "ASC" } } as const;

/** What a cooperative may choose from when it offers something in bulk, and why not the rest. */
export async function readPoolForm(
  container: MedusaContainer,
  { seller_id, language, now }: { seller_id: string; language: "fa" | "en"; now: Date },
): Promise<PoolFormAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const filters = { is_active: true, is_internal: false };
  const of = { entity: "product_category", filters, pagination: ALL } as const;
  const [{ data: categories }, { data: english }, home] = await Promise.all([
    query.graph({ ...of, fields: ["id", "handle", "name"] }),
    query.graph({ ...of, fields: ["id", "name"] }, { locale: "en-US" }),
    homeCurrency(container),
  ]);
  const names = new Map(english.map(({ id, name }) => [id, name]));
  const judged = await judgeCategories(container, {
    seller_id,
    categories: categories.map(({ handle }) => handle),
    now,
  });
  return {
    currency_code: home.code,
    decimals: home.decimals,
    categories: categories.map(({ id, handle, name }, at) => {
      const code = judged[at] ?? null;
      return {
        handle,
        name,
        name_en: names.get(id) ?? name,
        allowed: code === null,
        message: code && POOL_REFUSALS[code][language],
      };
    }),
  };
}
