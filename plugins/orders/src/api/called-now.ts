import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type CalledNow, calledIn } from "../domain/called";

const ENGLISH = "en-US";

/** Says what goods and ways of shipping are called for who asks, by their id and the name under which they were sold. */
export type Called = (id: string | null, sold: string) => string;

/** Three queries, however many they are. */
export async function calledFor(
  req: MedusaRequest,
  of: { products: (string | null)[]; options: string[] },
): Promise<Called> {
  const language = /^\s*en\b/i.test(req.get("accept-language") ?? "") ? "en" : "fa";
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const products = [...new Set(of.products.filter((id) => id !== null))];
  const options = [...new Set(of.options)];
  const ids = [...products, ...options];
  const [goods, ways, english] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "title"], filters: { id: products } }),
    query.graph({ entity: "shipping_option", fields: ["id", "name"], filters: { id: options } }),
    req.scope
      .resolve(Modules.TRANSLATION)
      .listTranslations({ reference_id: ids, locale_code: ENGLISH }, { take: ids.length }),
  ]);
  const inEnglish = new Map(english.map(({ reference_id, translations }) => [reference_id, translations]));
  const now = new Map<string, CalledNow>();
  for (const { id, title } of goods.data)
    now.set(id, { fa: title, en: String(inEnglish.get(id)?.title ?? title) });
  for (const { id, name } of ways.data)
    now.set(id, { fa: name, en: String(inEnglish.get(id)?.name ?? name) });
  return (id, sold) => calledIn(language, sold, now.get(id ?? ""));
}

/** The same by the items of one order's lines. */
export async function calledInOrder(
  req: MedusaRequest,
  order_id: string,
): Promise<(line_item_id: string, sold: string) => string> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: ["lines.line_item_id", "lines.product_id"],
    filters: { order_id },
  });
  const products = new Map(
    data.flatMap(({ lines }) =>
      lines.map(({ line_item_id, product_id }: { line_item_id: string; product_id: string | null }) => [
        line_item_id,
        product_id,
      ]),
    ) as [string, string | null][],
  );
  const called = await calledFor(req, { products: [...products.values()], options: [] });
  return (line_item_id, sold) => called(products.get(line_item_id) ?? null, sold);
}
