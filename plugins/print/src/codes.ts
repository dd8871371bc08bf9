import JsBarcode from "jsbarcode";
import QRCode from "qrcode";

/** A code in stripes: so many modules, dark where there is a 1. */
export interface Bars {
  data: string;
  size: number;
}

/** The dark modules of a square code, those side by side as one. */
export function modulesOf(text: string): {
  size: number;
  dark: { row: number; column: number; length: number }[];
} {
  const { size, get } = square(text);
  const dark: { row: number; column: number; length: number }[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column;
      while (column < size && get(row, column)) column++;
      if (column > from) dark.push({ row, column: from, length: column - from });
    }
  }
  return { size, dark };
}

function square(text: string) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  return { size: modules.size, get: (row: number, column: number) => modules.get(row, column) };
}

/** A text as Code 128; null when it has letters that this code has not. */
export function barsOf(text: string): Bars | null {
  if (!/^[\x20-\x7e]+$/.test(text)) return null;
  const drawn: { encodings?: { data: string }[] } = {};
  JsBarcode(drawn, text, { format: "CODE128" });
  const data = (drawn.encodings ?? []).map((part) => part.data).join("");
  return data ? { data, size: data.length } : null;
}

/** The dark stripes, those side by side as one. */
export function stripesOf({ data }: Bars): { from: number; length: number }[] {
  return [...data.matchAll(/1+/g)].map((found) => ({ from: found.index, length: found[0].length }));
}
