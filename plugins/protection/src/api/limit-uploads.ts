import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { flawOfBody } from "../domain/flaws";
import { nameOfFile } from "../domain/name-of-file";
import { refusal } from "./refuse";

const MEGABYTE = 1024 * 1024;

/** Files are kept in memory while they are passed on: so much at once, told beforehand. */
const MOST_BYTES = megabytes(process.env.UPLOAD_MEGABYTES) * MEGABYTE;

const MOST_FILES = 20;

/**
 * Refuses files that are too large together before any of them is read. Whoever sends files says how much it will be: every
 * browser does, and Node lets nobody send more than was said.
 */
export function limitUpload(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.get("content-type")?.toLowerCase().startsWith("multipart/")) {
    const bytes = req.get("content-length");
    if (bytes === undefined) throw refusal("body_length_missing");
    if (Number(bytes) > MOST_BYTES) throw refusal("body_too_large");
  }
  next();
}

/**
 * Refuses what was read of an upload before anything is made of it: too many files, a name that cannot be kept. Names are read
 * anew, since Medusa's reader takes every letter for a Latin one.
 */
export function lookIntoUpload(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const files = (req as { files?: { originalname: string }[] }).files ?? [];
  if (files.length > MOST_FILES) throw refusal("upload_too_many_files");
  for (const file of files) file.originalname = nameOfFile(file.originalname);
  const flaw = flawOfBody([req.body, files.map(({ originalname }) => originalname)]);
  if (flaw) throw refusal(flaw);
  next();
}

function megabytes(given: string | undefined): number {
  const number = Number(given || 20);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`UPLOAD_MEGABYTES is ${given}; it must be a whole number, 1 or more.`);
}
