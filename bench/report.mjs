/**
 * The figures as a table for people.
 * @param {{ area: string, machine: import("./machine.mjs").Machine, figures: import("./figures.mjs").Figure[] }} report
 */
export function table({ area, machine, figures }) {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value.toLocaleString("en-US")} ${figure.unit}`,
    figure.target === null ? "" : `${figure.better === "lower" ? "≤" : "≥"} ${figure.target}`,
    figure.met === null ? "" : figure.met ? "met" : "missed",
  ]);
  const head = ["figure", "value", "target", ""];
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column].length)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join("  ")
      .trimEnd();
  const aimed = figures.filter((figure) => figure.met !== null);
  return [
    `${area} on ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, ${machine.platform}`,
    "",
    line(head),
    line(widths.map((width) => "─".repeat(width))),
    ...rows.map(line),
    "",
    `${aimed.filter((figure) => figure.met).length} of ${aimed.length} targets met`,
    "",
  ].join("\n");
}
