/**
 * The text of a file, whichever way it was written: UTF-8 or UTF-16 by their marks, else UTF-8 where it is that, else the code
 * page of older Persian spreadsheets, which has no Persian yeh. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = byMark(bytes) ?? strictly("utf-8", bytes);
  const text =
    marked ?? new TextDecoder("windows-1256").decode(bytes).replace(/[يى]/g, "ی").replace(/ك/g, "ک");
  return text.includes("\0") ? null : text.replace(/^\ufeff/, "");
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Excel's «Unicode text» without its mark: every second byte of the header's Latin signs is zero.
  if (first !== 0 && second === 0 && third !== 0) return new TextDecoder("utf-16le").decode(bytes);
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const DELIMITERS = [",", ";", "\t", "؛"];

/** What sets the cells apart: of the signs that do, the one that the first line has most of outside quotation marks. */
export function delimiterOf(text: string): string {
  const [line = ""] = text.split(/\r\n|\n|\r/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  const [best = ","] = [...DELIMITERS].sort((a, b) => bare.split(b).length - bare.split(a).length);
  return best;
}
