import { indexedWords } from "@dastranj/search/contract";

/** What a listing is found by in its seller's list: its title in both languages, and her own numbers. */
export function searchWords(content: {
  title: { fa: string; en: string | null };
  variants: readonly { sku: string }[];
}): string {
  const { title, variants } = content;
  return indexedWords(title.fa, title.en, ...variants.map(({ sku }) => sku)).slice(0, 4000);
}
