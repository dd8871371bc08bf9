import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** The options that a product is to have, in the order of those that it has. */
export interface ArrangeOptionsInput {
  product_id: string;
  /** Names of the options that stand, in the listing's order. */
  standing: string[];
  wanted: { name: string; values: string[] }[];
}

interface Option {
  id: string;
  title: string;
  values: { id: string; value: string; rank: number | null }[];
}

interface Undo {
  product_id: string;
  titles: { id: string; title: string }[];
  /** The value that each variant had of each option, by the option's former title. */
  variants: { id: string; options: Record<string, string> }[];
  /** Values that were added, by option. */
  added: { option_id: string; values: string[] }[];
}

/** Part of Medusa's product module that its types leave out. */
interface OptionValues {
  updateProductOptionValuesOnProduct(
    updates: {
      product_id: string;
      product_option_id: string;
      add?: { value: string }[];
      remove?: string[];
    }[],
  ): Promise<void>;
}

/**
 * Names the options anew and adds the values that are missing, so that variants can be moved to them. What no variant has any
 * more goes by `tidyOptionsStep` afterwards.
 */
export const arrangeOptionsStep = createStep(
  "arrange-options",
  async (input: ArrangeOptionsInput, { container }) => {
    const undo: Undo = { product_id: input.product_id, titles: [], variants: [], added: [] };
    const products = container.resolve<IProductModuleService & OptionValues>(Modules.PRODUCT);
    const { options, variants } = await arrangedOf(container, input.product_id);
    undo.variants = variants;
    const pairs = pairUp(options, input);
    for (const { option, wanted } of pairs) {
      if (option.title !== wanted.name) {
        undo.titles.push({ id: option.id, title: option.title });
        await products.updateProductOptions(option.id, { title: wanted.name });
      }
      const known = new Set(option.values.map(({ value }) => value));
      const values = wanted.values.filter((value) => !known.has(value));
      if (values.length > 0) undo.added.push({ option_id: option.id, values });
    }
    if (undo.added.length > 0)
      await products.updateProductOptionValuesOnProduct(
        undo.added.map(({ option_id, values }) => ({
          product_id: input.product_id,
          product_option_id: option_id,
          add: values.map((value) => ({ value })),
        })),
      );
    return new StepResponse(null, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const products = container.resolve<IProductModuleService & OptionValues>(Modules.PRODUCT);
    for (const { id, title } of undo.titles) await products.updateProductOptions(id, { title });
    // Undoing Medusa's own update of a variant leaves it at the new values.
    const { options, variants } = await arrangedOf(container, undo.product_id);
    const standing = new Set(variants.map(({ id }) => id));
    const moved = undo.variants.filter(({ id }) => standing.has(id));
    if (moved.length > 0) await products.upsertProductVariants(moved);
    const keep = options.map((option) => {
      const added = undo.added.find(({ option_id }) => option_id === option.id)?.values ?? [];
      return { option, values: option.values.filter(({ value }) => !added.includes(value)) };
    });
    await keepValues(container, undo.product_id, keep);
  },
);

/** Takes away the values that no variant has any more, and puts the others in order. The last step: it is never undone. */
export const tidyOptionsStep = createStep(
  "tidy-options",
  async (input: ArrangeOptionsInput, { container }) => {
    const products = container.resolve(Modules.PRODUCT);
    const { options } = await arrangedOf(container, input.product_id);
    const pairs = input.wanted.flatMap((wanted) => {
      const option = options.find(({ title }) => title === wanted.name);
      return option ? [{ option, wanted }] : [];
    });
    await keepValues(
      container,
      input.product_id,
      pairs.map(({ option, wanted }) => ({
        option,
        values: option.values.filter(({ value }) => wanted.values.includes(value)),
      })),
    );
    for (const { option, wanted } of pairs) {
      await products.updateProductOptions(option.id, {
        ranks: Object.fromEntries(wanted.values.map((value, rank) => [value, rank])),
      } as never);
    }
    return new StepResponse(null);
  },
);

/** Leaves an option only these of its values. */
async function keepValues(
  container: MedusaContainer,
  product_id: string,
  kept: readonly { option: Option; values: readonly { id: string }[] }[],
): Promise<void> {
  const gone = kept.flatMap(({ option, values }) => {
    const ids = new Set(values.map(({ id }) => id));
    const remove = option.values.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    return remove.length > 0 ? [{ product_id, product_option_id: option.id, remove }] : [];
  });
  if (gone.length === 0) return;
  const products = container.resolve<IProductModuleService & OptionValues>(Modules.PRODUCT);
  await products.updateProductOptionValuesOnProduct(gone);
  await products.deleteProductOptionValues(gone.flatMap(({ remove }) => remove));
}

/** A product's options, and which value each variant has of them, by the option's title. */
async function arrangedOf(
  container: MedusaContainer,
  product_id: string,
): Promise<{ options: Option[]; variants: Undo["variants"] }> {
  const product = await container.resolve(Modules.PRODUCT).retrieveProduct(product_id, {
    relations: ["options", "options.values", "variants", "variants.options"],
  });
  const options = product.options as unknown as Option[];
  const titles = new Map(
    options.flatMap(({ title, values }) => values.map(({ id }) => [id, title] as const)),
  );
  return {
    options,
    variants: product.variants.map(({ id, options: chosen }) => ({
      id,
      options: Object.fromEntries(
        (chosen as unknown as { id: string; value: string }[]).flatMap((one) => {
          const title = titles.get(one.id);
          return title ? [[title, one.value]] : [];
        }),
      ),
    })),
  };
}

/** The options that stand, each with what it becomes. */
function pairUp(options: readonly Option[], { standing, wanted }: ArrangeOptionsInput) {
  return wanted.flatMap((one, index) => {
    const option = options.find(({ title }) => title === standing[index]) ?? options[index];
    return option ? [{ option, wanted: one }] : [];
  });
}
