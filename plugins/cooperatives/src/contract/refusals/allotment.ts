export const ALLOTMENT_REFUSALS = {} as const satisfies Record<
  string,
  { kind: string; fa: string; en: string }
>;
