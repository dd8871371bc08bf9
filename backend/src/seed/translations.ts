import type { MedusaContainer } from "@medusajs/framework/types";
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows";

/** The English texts of one entity. */
export interface English {
  reference: "product" | "product_variant" | "product_option" | "product_option_value" | "product_category";
  reference_id: string;
  translations: Record<string, string>;
}

/** Writes English texts beside the Persian base, for entities that were just created. */
export async function translate(container: MedusaContainer, texts: English[]): Promise<void> {
  if (texts.length === 0) return;
  await createTranslationsWorkflow(container).run({
    input: { translations: texts.map((text) => ({ ...text, locale_code: "en-US" })) },
  });
}
