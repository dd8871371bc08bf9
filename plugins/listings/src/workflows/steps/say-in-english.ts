import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ENGLISH, type EnglishText } from "../english-of-listing";

interface Standing {
  id: string;
  reference: string;
  reference_id: string;
  locale_code: string;
  translations: Record<string, unknown>;
}

/** What was written, so that it can be taken back. */
interface Undo {
  made: string[];
  changed: Standing[];
  removed: Standing[];
}

/** Writes the English beside the Persian, in as few statements as there are kinds of change; an empty text is taken away. */
export const sayInEnglishStep = createStep(
  "say-in-english",
  async ({ texts }: { texts: EnglishText[] }, { container }) => {
    if (texts.length === 0) return new StepResponse(null, null);
    const translations = container.resolve(Modules.TRANSLATION);
    const standing = new Map((await standingOf(container, texts)).map((row) => [row.reference_id, row]));
    const undo: Undo = { made: [], changed: [], removed: [] };
    const fresh = [];
    for (const text of texts) {
      const row = standing.get(text.reference_id);
      const isEmpty = Object.keys(text.translations).length === 0;
      if (!row && !isEmpty) fresh.push({ ...text, locale_code: ENGLISH });
      else if (row && isEmpty) undo.removed.push(row);
      else if (row && !isSame(row.translations, text.translations)) undo.changed.push(row);
    }
    const wanted = new Map(texts.map((text) => [text.reference_id, text.translations]));
    if (fresh.length > 0)
      undo.made.push(...(await translations.createTranslations(fresh)).map(({ id }) => id));
    // An update would keep what the new text leaves out.
    if (undo.changed.length > 0) {
      await translations.deleteTranslations(undo.changed.map(({ id }) => id));
      const anew = undo.changed.map(({ reference, reference_id }) => ({
        reference,
        reference_id,
        locale_code: ENGLISH,
        translations: wanted.get(reference_id) ?? {},
      }));
      undo.made.push(...(await translations.createTranslations(anew)).map(({ id }) => id));
    }
    if (undo.removed.length > 0) await translations.deleteTranslations(undo.removed.map(({ id }) => id));
    return new StepResponse(null, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const translations = container.resolve(Modules.TRANSLATION);
    if (undo.made.length > 0) await translations.deleteTranslations(undo.made);
    const gone = [...undo.changed, ...undo.removed].map(
      ({ reference, reference_id, locale_code, translations }) => ({
        reference,
        reference_id,
        locale_code,
        translations,
      }),
    );
    if (gone.length > 0) await translations.createTranslations(gone);
  },
);

async function standingOf(container: MedusaContainer, texts: readonly EnglishText[]): Promise<Standing[]> {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: texts.map(({ reference_id }) => reference_id), locale_code: ENGLISH }, {
      take: null,
    } as never);
  return rows as unknown as Standing[];
}

function isSame(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
