export const COMPANY_REFUSALS = {} as const satisfies Record<
  string,
  { kind: string; fa: string; en: string }
>;
