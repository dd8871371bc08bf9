import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type CalledNow, calledIn } from "../domain/called";

const ENGLISH = "en-US";

/** Says what goods, their variants and ways of shipping are called for who asks, by their id and the name under which they were sold. */
export type Called = (id: string | null, sold: string) => string;

/** What was sold: ids are null where an order of former times no longer knows them. */
interface Sold {
  product_id: string | null;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
}

/** What a line is called now. */
export function nameOfLine(called: Called, { product_id, variant_id, title, variant_title }: Sold) {
  return {
    title: called(product_id, title),
    variant_title: variant_title && called(variant_id, variant_title),
  };
}

/** One query of a kind, however many they are. */
export async function calledFor(
  req: MedusaRequest,
  of: { lines: Pick<Sold, "product_id" | "variant_id">[]; options: string[] },
): Promise<Called> {
  const language = /^\s*en\b/i.test(req.get("accept-language") ?? "") ? "en" : "fa";
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const known = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  const products = known(of.lines.map(({ product_id }) => product_id));
  const variants = known(of.lines.map(({ variant_id }) => variant_id));
  const options = known(of.options);
  const ids = [...products, ...variants, ...options];
  const [goods, kinds, ways, english] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "title"], filters: { id: products } }),
    query.graph({ entity: "variant", fields: ["id", "title"], filters: { id: variants } }),
    query.graph({ entity: "shipping_option", fields: ["id", "name"], filters: { id: options } }),
    req.scope
      .resolve(Modules.TRANSLATION)
      .listTranslations({ reference_id: ids, locale_code: ENGLISH }, { take: ids.length }),
  ]);
  const inEnglish = new Map(english.map(({ reference_id, translations }) => [reference_id, translations]));
  const now = new Map<string, CalledNow>();
  for (const { id, title } of [...goods.data, ...kinds.data])
    now.set(id, { fa: title, en: String(inEnglish.get(id)?.title ?? title) });
  for (const { id, name } of ways.data)
    now.set(id, { fa: name, en: String(inEnglish.get(id)?.name ?? name) });
  return (id, sold) => calledIn(language, sold, now.get(id ?? ""));
}

/** The same by the items of one order's lines. */
export async function calledInOrder(
  req: MedusaRequest,
  order_id: string,
): Promise<
  <Item extends { line_item_id: string } & Pick<Sold, "title" | "variant_title">>(item: Item) => Item
> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: ["lines.line_item_id", "lines.product_id", "lines.variant_id"],
    filters: { order_id },
  });
  const lines = data.flatMap(({ lines }) => lines as ({ line_item_id: string } & Sold)[]);
  const called = await calledFor(req, { lines, options: [] });
  const ofItem = new Map(lines.map((line) => [line.line_item_id, line]));
  return (item) => {
    const { product_id = null, variant_id = null } = ofItem.get(item.line_item_id) ?? {};
    return { ...item, ...nameOfLine(called, { ...item, product_id, variant_id }) };
  };
}
