import type { Column } from "../../domain/sheets/columns";
import { unarmed } from "../../domain/sheets/write-rows";

export type Language = "fa" | "en";
type Row = Readonly<Record<string, string>>;

const BOM = "\ufeff";
const NUMBERS = ["whole", "money", "number"];

/** A list as CSV, in pieces: marked as UTF-8, since spreadsheets take it for something else otherwise. */
export async function* csvOf(
  columns: readonly Column[],
  rows: AsyncIterable<readonly Row[]>,
  language: Language,
): AsyncGenerator<string> {
  const { stringify } = await import("csv-stringify/sync");
  const lines = (cells: string[][]) =>
    stringify(cells, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
  yield BOM + lines([columns.map((column) => column[language])]);
  for await (const some of rows)
    yield lines(
      some.map((row) => columns.map((column) => String(cellOf(row[column.key] ?? "", column) ?? ""))),
    );
}

/** A list as a spreadsheet, in pieces, however long it is. */
export async function xlsxOf(
  columns: readonly Column[],
  rows: AsyncIterable<readonly Row[]>,
  language: Language,
): Promise<ReadableStream<Uint8Array>> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  return writeXlsxStream(cellRows(), {
    name: language === "fa" ? "کالاها" : "Listings",
    columns: columns.map((column) => ({ header: column[language] })),
  });

  async function* cellRows() {
    for await (const some of rows)
      for (const row of some) yield columns.map((column) => cellOf(row[column.key] ?? "", column));
  }
}

function cellOf(text: string, { kind }: Column): string | number | null {
  if (text === "") return null;
  if (NUMBERS.includes(kind)) {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  return unarmed(text);
}

const ROWS = 10_001;

/** The template as a spreadsheet: a sheet to fill in, whose cells offer their choices, and one that explains the columns. */
export async function xlsxTemplate(columns: readonly Column[], language: Language): Promise<Uint8Array> {
  const { writeXlsx, colToLetter } = await import("hucre/xlsx");
  const say = SAYS[language];
  const choosable = columns.filter(({ choices, kind }) => choices && kind !== "choices");
  const longest = Math.max(0, ...choosable.map(({ choices }) => choices?.length ?? 0));
  const choiceRows = Array.from({ length: longest }, (_, index) =>
    choosable.map(({ choices }) => choices?.[index]?.[language] ?? null),
  );
  const view = { rightToLeft: language === "fa" };
  return writeXlsx({
    sheets: [
      {
        name: say.goods,
        rows: [columns.map((column) => column[language])],
        view,
        columns: columns.map((column) => ({ width: Math.max(12, column[language].length + 4) })),
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap((column, index) => {
          const place = choosable.indexOf(column);
          if (place < 0) return [];
          const letter = colToLetter(index);
          const from = colToLetter(place);
          return [
            {
              type: "list" as const,
              formula1: `'${say.choices}'!$${from}$2:$${from}$${1 + (column.choices?.length ?? 0)}`,
              range: `${letter}2:${letter}${ROWS}`,
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: column[language],
              errorMessage: say.choose,
            },
          ];
        }),
      },
      {
        name: say.guide,
        view,
        columns: [{ width: 28 }, { width: 12 }, { width: 70 }, { width: 70 }],
        rows: [
          [say.column, say.needed, say.note, say.choices],
          ...columns.map((column) => [
            column[language],
            column.required ? say.yes : "",
            column.note[language],
            (column.choices ?? []).map((choice) => choice[language]).join(language === "fa" ? "، " : ", "),
          ]),
        ],
      },
      { name: say.choices, view, rows: [choosable.map((column) => column[language]), ...choiceRows] },
    ],
  });
}

const SAYS = {
  fa: {
    goods: "کالاها",
    guide: "راهنما",
    choices: "گزینه‌ها",
    column: "ستون",
    needed: "لازم",
    note: "توضیح",
    yes: "بله",
    choose: "یکی از گزینه‌های فهرست را برگزینید.",
  },
  en: {
    goods: "Listings",
    guide: "Guide",
    choices: "Choices",
    column: "Column",
    needed: "Required",
    note: "Note",
    yes: "yes",
    choose: "Please choose from the list.",
  },
};
