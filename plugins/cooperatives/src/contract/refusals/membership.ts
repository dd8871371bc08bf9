export const MEMBERSHIP_REFUSALS = {} as const satisfies Record<
  string,
  { kind: string; fa: string; en: string }
>;
