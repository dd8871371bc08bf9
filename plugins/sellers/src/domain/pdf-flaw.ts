/** What keeps a PDF from being taken as a paper. */
type PdfFlaw = "paper_broken" | "paper_locked" | "paper_acts";

/** What runs, opens or carries something, by the names that the form gives it. */
const ACTS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/;

/**
 * Looks at the bytes of a PDF as Latin letters. This catches what is cut off, locked, or says openly that it acts; what hides
 * within compressed parts is kept from acting by how a paper is shown.
 */
export function pdfFlaw(text: string): PdfFlaw | undefined {
  if (!text.startsWith("%PDF-") || !text.slice(-2048).includes("%%EOF")) return "paper_broken";
  // A name may write its letters as numbers: /J#61vaScript.
  const names = text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (/\/Encrypt(?![A-Za-z])/.test(names)) return "paper_locked";
  return ACTS.test(names) ? "paper_acts" : undefined;
}
