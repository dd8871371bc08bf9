import type { Block } from "@dastranj/print";
import type { Language } from "@dastranj/print/written";
import type { OrderChain } from "../../contract/settlement";
import { SHEET_WORDS } from "./sheet-words";

/** Of a whole order what its buyer paid; of a member's share what she earned. */
type Whose = "order" | "share";

interface ChainRow {
  label: string;
  /** Whole smallest units. */
  amount: string;
  isSum: boolean;
}

/** The parts of a chain by their names, and last what they sum to. */
function rowsOf(whose: Whose, { paid, parts }: OrderChain, language: Language): ChainRow[] {
  const words = SHEET_WORDS[language].chain;
  const isTold = parts.some(({ link }) => link === "raw_material");
  const labelOf = ({ link, amount }: OrderChain["parts"][number]) => {
    if (amount.startsWith("-")) return link === "cooperative" ? words.loss : words.given;
    return link === "making" && !isTold ? words.makingWithMaterial : words.links[link];
  };
  return [
    ...parts.map((part) => ({ label: labelOf(part), amount: part.amount, isSum: false })),
    { label: whose === "order" ? words.paid : words.earned, amount: paid, isSum: true },
  ];
}

/**
 * A chain as a table on paper, below its heading; nothing where there is none.
 *
 * @param amount says whole smallest units without their currency
 */
export function chainOnPaper(
  whose: Whose,
  chain: OrderChain | null,
  { language, amount }: { language: Language; amount: (units: string) => string },
): Block[] {
  if (!chain) return [];
  const words = SHEET_WORDS[language].chain;
  return [
    { kind: "gap", height: 10 },
    { kind: "text", text: words[whose], strong: true, size: 11, keep: true },
    {
      kind: "table",
      columns: [
        { share: 7, head: words.part },
        { share: 3, head: words.amount, align: "end" },
      ],
      rows: rowsOf(whose, chain, language).map((row) => [
        { text: row.label, strong: row.isSum },
        { text: amount(row.amount), strong: row.isSum },
      ]),
    },
  ];
}

/**
 * A chain as lines of a list, below a line of its name; nothing where there is none.
 *
 * @param line puts a name and an amount into the list's columns
 */
export function chainInList(
  whose: Whose,
  chain: OrderChain | null,
  { language, line }: { language: Language; line: (label: string, amount: string) => string[] },
): string[][] {
  if (!chain) return [];
  return [
    line(SHEET_WORDS[language].chain[whose], ""),
    ...rowsOf(whose, chain, language).map(({ label, amount }) => line(label, amount)),
  ];
}
