/** The number of a part's invoice: its order's, and a letter by the part's place in the order: 1042-A. */
export function invoiceNumber(displayId: number, place: number): string {
  let letters = "";
  for (let left = place; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return `${displayId}-${letters}`;
}
