/** What runs, opens or carries something, by the names that the form gives it. */
const ACTS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/;

/**
 * Whether a PDF, read as Latin letters, may not be kept: it is cut off, locked, or says openly that it acts. What hides within
 * compressed parts is kept from acting by how it is given out: as a file to save, never shown.
 */
export function pdfFlaw(text: string): boolean {
  if (!text.startsWith("%PDF-") || !text.slice(-2048).includes("%%EOF")) return true;
  // A name may write its letters as numbers: /J#61vaScript.
  const names = text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /\/Encrypt(?![A-Za-z])/.test(names) || ACTS.test(names);
}
