/** Every refusal of this plugin, by its code. The photo ones are moved here from the sellers plugin. */
export const PICTURES_REFUSALS = {} as const satisfies Record<
  string,
  { kind: string; fa: string; en: string }
>;
