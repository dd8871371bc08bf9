/** All that plugins print with. What is pure of it is `@dastranj/print/written`. */
export { drawSheets } from "./draw-sheets";
export { LEADING, Pen, type Stamp } from "./pen";
export type { Block, Cell, Sheet } from "./sheet";
export type { Direction } from "./visual-runs";
