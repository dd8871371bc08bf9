import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NamedCategory } from "../../../contract/booth";
import { dayIn, holds } from "../../../domain/expiry";
import { timeZoneOf } from "../../../domain/jurisdictions";

/** The fields by which a seller's licences are known; none of them is ever answered as it is. */
export const LICENCE_FIELDS = [
  "jurisdiction",
  "licences.licence_class",
  "licences.categories",
  "licences.status",
  "licences.expires_on",
];

/** A row of `query.graph` with `LICENCE_FIELDS`. */
export interface LicensedRow {
  jurisdiction: string;
  licences: {
    licence_class: string;
    categories: string[];
    status: string;
    expires_on: string;
  }[];
}

const ENGLISH = "en-US";

/** Her licences that hold at a moment. */
export function licencesThatHold({ jurisdiction, licences }: LicensedRow, now: Date) {
  const today = dayIn(timeZoneOf(jurisdiction), now);
  return licences.filter((licence) => licence.status === "accepted" && holds(licence, today));
}

/** The categories that each of these sellers is licensed for, with their names, in the order given. */
export async function licensedFor(
  container: MedusaContainer,
  rows: readonly LicensedRow[],
  now: Date,
): Promise<NamedCategory[][]> {
  const handles = rows.map((row) => [
    ...new Set(licencesThatHold(row, now).flatMap(({ categories }) => categories)),
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
