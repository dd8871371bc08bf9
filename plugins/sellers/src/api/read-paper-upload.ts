import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { PAPER_MOST_BYTES } from "../contract/application-inputs";
import { refusal } from "../workflows/refusal";

/** For the fields and the boundaries beside the file. */
const BESIDE_BYTES = 16 * 1024;

/** One file, kept in memory until it is sealed. */
const read = multer({
  storage: multer.memoryStorage(),
  limits: { files: 1, fileSize: PAPER_MOST_BYTES, fields: 8, fieldSize: 1024, fieldNameSize: 40, parts: 10 },
}).single("file");

/** Reads the upload of a paper. One that says it is too large is refused before any of it is read. */
export function readPaperUpload(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (Number(req.get("content-length") ?? 0) > PAPER_MOST_BYTES + BESIDE_BYTES) {
    next(refusal("paper_too_large"));
    return;
  }
  read(req as never, res as never, (error: unknown) => {
    const tooLarge = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
    next(tooLarge ? refusal("paper_too_large") : error);
  });
}
