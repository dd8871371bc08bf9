interface PhotoFile {
  width: number;
  address: string;
  type: string;
}

/** What every browser, and every reader of Medusa's API, can show. */
const PLAIN = ["image/webp", "image/jpeg", "image/png"];

/** The smallest file of a photo that is at least so wide, or the widest that there is; null when there is none. */
export function pickFile(files: readonly PhotoFile[], width: number): string | null {
  const plain = files.filter(({ type }) => PLAIN.includes(type));
  const sorted = [...(plain.length > 0 ? plain : files)].sort((a, b) => a.width - b.width);
  return (sorted.find((file) => file.width >= width) ?? sorted.at(-1))?.address ?? null;
}
