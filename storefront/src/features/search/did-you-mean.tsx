import type { StoreSearchAnswer } from "@dastranj/search/contract";
import type { ReactNode } from "react";
import { said } from "./domain/said";
import { type Search, searchAddress } from "./domain/search-address";
import type { SearchWords } from "./search-words";

/**
 * What may have been meant. Where words were mended for the reader, she is told so: as they were typed they find nothing.
 * Else there is something, and perhaps more under other words.
 */
export function DidYouMean({
  search,
  meant,
  words,
  link,
}: {
  search: Search;
  meant: NonNullable<StoreSearchAnswer["did_you_mean"]>;
  words: SearchWords;
  /** The way to a search by its query. */
  link: (query: string, children: ReactNode) => ReactNode;
}) {
  const better = link(searchAddress(search, { q: meant.q }), <bdi>{meant.q}</bdi>);
  if (!meant.corrected) {
    return (
      <p className="mb-4">
        {words.didYouMean} {better}
      </p>
    );
  }
  // The sentence is cut where the words stand that lead on.
  const [before = "", after = ""] = said(words.corrected, { typed: search.q }).split("{q}");
  return (
    <p className="mb-4 text-ink-soft">
      {before}
      {better}
      {after}
    </p>
  );
}
