import { getDocumentProxy } from "unpdf";

interface Written {
  str: string;
  transform: number[];
  width: number;
}

/** What stands on the pages of a PDF, in the order in which it is read: what touches is one word, all else has a blank between. */
export async function textOfPdf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    let [text, ends, line] = ["", Number.NaN, Number.NaN];
    for (const { str, transform, width } of items as Written[]) {
      if (!str.trim()) continue;
      const [, , , , x = 0, y = 0] = transform;
      const touches = Math.abs(x - ends) < 0.8 && Math.abs(y - line) < 1;
      text += `${text && !touches ? " " : ""}${str.trim()}`;
      [ends, line] = [x + width, y];
    }
    pages.push(text);
  }
  return pages;
}

/** The whole numbers of a text that have their thousands set apart, in the order in which they stand. */
export function amountsIn(text: string): number[] {
  const latin = text.replace(/[۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return [...latin.matchAll(/(?<![\d٬,])\d{1,3}(?:[,٬]\d{3})+/g)].map(([number]) =>
    Number(number.replace(/[,٬]/g, "")),
  );
}
