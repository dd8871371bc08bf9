/** Medusa wants an option on every product: what a listing without any has. Shops do not show it. */
export const ONLY_OPTION = {
  name: { fa: "گونه", en: "Kind" },
  value: { fa: "یکتا", en: "Only one" },
} as const;

/** Whether an option with this one value is there for Medusa's sake alone, in whichever language it is read. */
export function isOnlyOption({ title, values }: { title: string; values: readonly string[] }): boolean {
  const { name, value } = ONLY_OPTION;
  const [only, ...more] = values;
  return (
    more.length === 0 &&
    ((title === name.fa && only === value.fa) || (title === name.en && only === value.en))
  );
}
