import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { SHEET_LIMITS } from "../../contract/sheets";
import { refusal } from "../../workflows/refusal";

/** A request whose file has been read. */
export interface WithSheet {
  sheet: { name: string; bytes: Buffer };
}

/** For the boundaries of a form around the file. */
const BESIDE_BYTES = 16 * 1024;

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: {
    files: 1,
    fileSize: SHEET_LIMITS.bytes,
    fields: 4,
    fieldSize: 1024,
    fieldNameSize: 40,
    parts: 6,
  },
}).single("file");

/**
 * Reads a list that is the body itself, or the file of a form. How large it is is said beforehand: what is too large is refused
 * before any of it is read.
 */
export function readSheet(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  read(req, res).then((sheet) => {
    (req as MedusaRequest & WithSheet).sheet = sheet;
    next();
  }, next);
}

async function read(req: MedusaRequest, res: MedusaResponse): Promise<WithSheet["sheet"]> {
  const length = Number(req.get("content-length") ?? Number.NaN);
  if (!Number.isInteger(length) || length === 0) throw refusal("sheet_missing");
  if (length > SHEET_LIMITS.bytes + BESIDE_BYTES) throw refusal("sheet_too_large");
  const isForm = req.get("content-type")?.toLowerCase().startsWith("multipart/");
  const { name, bytes } = isForm ? await readOfForm(req, res) : await readBody(req);
  if (bytes.byteLength === 0) throw refusal("sheet_missing");
  if (bytes.byteLength > SHEET_LIMITS.bytes) throw refusal("sheet_too_large");
  return {
    name: name.replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069/\\]/gu, "").slice(0, 120),
    bytes,
  };
}

function readOfForm(req: MedusaRequest, res: MedusaResponse): Promise<WithSheet["sheet"]> {
  return new Promise((done, refused) => {
    readForm(req as never, res as never, (error: unknown) => {
      if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE")
        refused(refusal("sheet_too_large"));
      else if (error) refused(error);
      else {
        const { file } = req as unknown as { file?: { originalname: string; buffer: Buffer } };
        if (!file) refused(refusal("sheet_missing"));
        // The reader takes every letter of a name for a Latin one.
        else done({ name: Buffer.from(file.originalname, "latin1").toString("utf8"), bytes: file.buffer });
      }
    });
  });
}

async function readBody(req: MedusaRequest): Promise<WithSheet["sheet"]> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of req) chunks.push(chunk);
  } catch {
    throw refusal("sheet_not_read");
  }
  return { name: String(req.query.name ?? ""), bytes: Buffer.concat(chunks) };
}
