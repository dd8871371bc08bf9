import type { AttributeRule } from "./listing-content";

interface Choosable extends Pick<AttributeRule, "key"> {
  name: { fa: string; en: string };
  choices?: { value: string; name: { fa: string; en: string } }[] | undefined;
}

/**
 * What goods can be chosen by: the attributes that have choices, each key once. What two sets call by one key is one
 * thing; the first one's name is its name, and its values are those of both.
 */
export function chosenBy(attributes: readonly Choosable[]): Required<Choosable>[] {
  const known = new Map<string, Required<Choosable>>();
  for (const { key, name, choices = [] } of attributes) {
    if (choices.length === 0) continue;
    const before = known.get(key)?.choices ?? [];
    const more = choices.filter(({ value }) => !before.some((choice) => choice.value === value));
    known.set(key, { key, name: known.get(key)?.name ?? name, choices: [...before, ...more] });
  }
  return [...known.values()];
}
