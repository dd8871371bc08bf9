import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NamedCategory } from "../../../contract/booth";

/** The fields by which a seller's licences are known; none of them is ever answered as it is. */
export const LICENCE_FIELDS = [
  "covered_categories",
  "licences.licence_class",
  "licences.categories",
  "licences.status",
];

/** A row of `query.graph` with `LICENCE_FIELDS`. */
export interface LicensedRow {
  covered_categories: string[] | null;
  licences: { licence_class: string; categories: string[]; status: string }[];
}

const ENGLISH = "en-US";

/** Her accepted licences that cover something now, each with the categories of it that they cover. */
export function licencesThatCover({ covered_categories: covered, licences }: LicensedRow) {
  return licences
    .filter(({ status }) => status === "accepted")
    .map(({ licence_class, categories }) => ({
      licence_class,
      categories: categories.filter((handle) => covered?.includes(handle) ?? true),
    }))
    .filter(({ categories }) => categories.length > 0);
}

/** The categories that each of these sellers is licensed for, with their names, in the order given. */
export async function licensedFor(
  container: MedusaContainer,
  rows: readonly LicensedRow[],
): Promise<NamedCategory[][]> {
  const handles = rows.map((row) => [
    ...new Set(licencesThatCover(row).flatMap(({ categories }) => categories)),
  ]);
  const all = [...new Set(handles.flat())];
  if (all.length === 0) return handles.map(() => []);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const asked = {
    entity: "product_category",
    // By its id a row finds its translation.
    fields: ["id", "handle", "name"],
    filters: { handle: all, is_active: true },
  };
  const [persian, english] = await Promise.all([query.graph(asked), query.graph(asked, { locale: ENGLISH })]);
  const inEnglish = new Map(english.data.map(({ handle, name }) => [handle, name]));
  const named = new Map(
    persian.data.map(({ handle, name }) => [
      handle,
      { handle, name, name_en: inEnglish.get(handle) ?? name } as NamedCategory,
    ]),
  );
  return handles.map((hers) => hers.flatMap((handle) => named.get(handle) ?? []));
}
