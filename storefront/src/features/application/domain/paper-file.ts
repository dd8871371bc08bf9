import { PAPER_ACCEPTS, PAPER_MOST_BYTES } from "@dastranj/sellers/contract/applying";

/** What is looked at of a file before it is sent: a flaw that the backend would find too, found without the wait. */

const KINDS = PAPER_ACCEPTS.split(",");
const ENDS = /\.(jpe?g|png|webp|pdf)$/i;

export type FileFlaw = "empty" | "tooLarge" | "wrongType";

/** What is wrong with a file by what it says of itself; the backend looks into its bytes. */
export function flawOf({ name, type, size }: Pick<File, "name" | "type" | "size">): FileFlaw | undefined {
  // Some telephones name no type for what their camera made.
  if (type ? !KINDS.includes(type) : !ENDS.test(name)) return "wrongType";
  if (size === 0) return "empty";
  return size > PAPER_MOST_BYTES ? "tooLarge" : undefined;
}

/** A size as people say it: kilobytes up to one megabyte, then megabytes with one decimal. */
export function sizeOf(bytes: number): { unit: "kilobytes" | "megabytes"; count: number } {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return { unit: "kilobytes", count: kilobytes };
  return { unit: "megabytes", count: Math.round((bytes / 1024 / 1024) * 10) / 10 };
}
