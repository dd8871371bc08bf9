/**
 * One spelling for words that people type differently: used on indexed text and on queries alike, so that both meet.
 * Arabic ي ك become Persian ی ک, both digit sets become ASCII, marks and tatweel go, a half-space parts words,
 * Latin letters are lower case.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ٱ/g, "ا")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[ةۀە]/g, "ه")
    .replace(/ـ/g, "")
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/(?<=\d)٬(?=\d)/g, "")
    .replace(/\u200c/g, " ")
    .replace(/[\p{C}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** A text's words for the index: as they stand, and joined where a half-space parted them («خوس‌بافی» → خوس بافی خوسبافی). */
export function indexedWords(...texts: (string | null | undefined)[]): string {
  const words = texts
    .filter((text): text is string => Boolean(text))
    .flatMap((text) => {
      const joined = text
        .split(/\s+/)
        .filter((word) => word.includes("\u200c"))
        .map((word) => word.replaceAll("\u200c", ""));
      return [normalise(text), ...joined.map(normalise)];
    });
  return [...new Set(words)].join(" ");
}
