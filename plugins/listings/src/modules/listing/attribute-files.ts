import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "@medusajs/framework/zod";
import type { AttributeSet } from "../../contract/offering";

const bothLanguages = z.strictObject({ fa: z.string().min(1).max(100), en: z.string().min(1).max(100) });
const handle = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/);
const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

const AttributeRecord = z
  .strictObject({
    key,
    name: bothLanguages,
    kind: z.enum(["text", "number", "choice", "choices", "yes_no"]),
    unit: bothLanguages.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    choices: z
      .array(z.strictObject({ value: key, name: bothLanguages }))
      .min(1)
      .max(50)
      .optional(),
    required: z.boolean().optional(),
    licence_relevant: z.boolean().optional(),
  })
  .refine(({ kind, choices }) => kind.startsWith("choice") === (choices !== undefined), "choices");

const SetRecord = z.strictObject({
  code: handle,
  name: bothLanguages,
  categories: z.array(handle).min(1),
  attributes: z.array(AttributeRecord).min(1).max(40),
});

/** The attribute sets that come with the product: `attributes/*.json` beside this package's manifest, built or not. */
export function readAttributeSets(): AttributeSet[] {
  const folder = join(dirname(require.resolve("@dastranj/listings/package.json")), "attributes");
  const sets = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => SetRecord.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))) as AttributeSet);
  const categories = sets.flatMap((set) => set.categories);
  const twice = categories.find((category, index) => categories.indexOf(category) < index);
  if (twice) throw new RangeError(`two attribute sets are for ${twice}`);
  return sets;
}
