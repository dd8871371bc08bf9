import type { PoolPhoto, PoolSpec } from "../../contract/pool";
import type { PoolRow } from "../../modules/pool/service";

/** A specification as its row keeps it. */
export function columnsOf(spec: PoolSpec & { margin_bp: number }) {
  const { title, story, packaging, grades, tiers, direct, ...rest } = spec;
  return {
    ...rest,
    title: title.fa,
    title_en: title.en,
    story: story.fa,
    story_en: story.en,
    packaging: packaging.fa,
    packaging_en: packaging.en,
    grades: grades as never,
    tiers: tiers as never,
    direct: direct as never,
  };
}

/** The specification that a row keeps. */
export function specOf(row: PoolRow): PoolSpec {
  const { category, measure, grades, tolerance_bp, minimum_order, deposit_percent, lead_days, tiers } = row;
  const { direct } = row;
  return {
    title: { fa: row.title, en: row.title_en },
    story: { fa: row.story, en: row.story_en },
    category,
    measure,
    grades,
    packaging: { fa: row.packaging, en: row.packaging_en },
    tolerance_bp,
    minimum_order,
    deposit_percent,
    lead_days,
    tiers,
    direct,
  };
}

/** The photos that a row keeps, without their names in the file store. */
export const photosOf = ({ photos }: PoolRow): PoolPhoto[] =>
  (photos ?? []).map(({ id, width, height, files }) => ({
    ...{ id, width, height },
    files: files.map(({ width, address, type }) => ({ width, address, ...(type && { type }) })),
  }));
