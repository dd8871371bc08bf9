/** Refusals by their code: which kind of 4xx it is, and what it says in both languages. */
export type Refusals = Record<string, { kind: string; fa: string; en: string }>;
