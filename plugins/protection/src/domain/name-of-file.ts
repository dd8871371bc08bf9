/**
 * A file's name as its sender wrote it. Browsers send it as UTF-8, and readers of uploads give each byte as a letter of
 * Latin-1, so that «گلیم» becomes "Ú¯Ù...". What was no UTF-8 stays as it is.
 */
export function nameOfFile(asRead: string): string {
  if (/[^\0-\xff]/.test(asRead)) return asRead;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(asRead, "latin1"));
  } catch {
    return asRead;
  }
}
