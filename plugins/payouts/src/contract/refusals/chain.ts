export const CHAIN_REFUSALS = {
  price_chain_not_found: {
    kind: "not_found",
    fa: "فروشنده نشان نمی‌دهد که پول این کالا به کجا می‌رود.",
    en: "Its seller does not show where the money for it goes.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
