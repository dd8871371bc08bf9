import { randomUUID } from "node:crypto";
import type { Vault } from "@dastranj/privacy/contract";
import { VAULT_MODULE } from "@dastranj/privacy/contract";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { paperInput } from "../contract/application-inputs";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
import { readApplicant, refuseUnlessWritable } from "./application/read-applicant";
import { readFields } from "./fields-refused";
import { refusal } from "./refusal";
import { lockApplication, unlockApplication } from "./steps/lock-application";
import { removeFilesStep } from "./steps/remove-files";

export interface AddPaperInput {
  seller_id: string;
  /** The fields beside the file, as they came in. */
  body: unknown;
  /** The file as `cleanPaper` made it, in base64: an input is copied from step to step as text. */
  content: string;
  mime_type: string;
  now: Date;
}

/** Far more than any policy wants; a stranger must not fill the file store. */
const MOST_PAPERS = 60;

/** What may be written, before a file is kept for it. */
const readPaperStep = createStep(
  "read-paper",
  async ({ seller_id, body, now }: AddPaperInput, { container }) => {
    const applicant = await readApplicant(container, seller_id, now);
    refuseUnlessWritable(applicant, true);
    const paper = readFields(paperInput(applicant.today), body);
    if (applicant.papers.length >= MOST_PAPERS) throw refusal("papers_too_many");
    // What nobody has judged goes; what was judged stays for the record. An accepted one holds until its successor does.
    const former = applicant.papers.filter(({ type }) => type === paper.type);
    const unseen = former.filter(({ status }) => status === "pending");
    const refused = former.filter(
      ({ status }) => status === "rejected" || (status === "accepted" && applicant.writable === "all"),
    );
    return new StepResponse({
      paper,
      removed: unseen.map(({ id, file_key }) => ({ id, file_key })),
      replaced: refused.map(({ id }) => id),
    });
  },
);

const keepFileStep = createStep(
  "keep-sealed-file",
  async ({ content }: { content: string }, { container }) => {
    const sealed = container.resolve<Vault>(VAULT_MODULE).sealBytes(Buffer.from(content, "base64"));
    const [file] = await container.resolve(Modules.FILE).createFiles([
      {
        // Found by its key alone, which says nothing of what it is.
        filename: `${randomUUID()}.sealed`,
        mimeType: "application/octet-stream",
        content: sealed.toString("base64"),
        access: "private",
      },
    ]);
    if (!file) throw new RangeError("the file store kept nothing");
    return new StepResponse({ file_key: file.id }, file.id);
  },
  async (file_key, { container }) => {
    if (file_key) await container.resolve(Modules.FILE).deleteFiles([file_key]);
  },
);

type ToSave = {
  seller_id: string;
  made: Record<string, unknown>;
  replaced: string[];
  removed: string[];
};

const savePaperStep = createStep("save-paper", async ({ seller_id, ...papers }: ToSave, { container }) => {
  await container.resolve<SellerModuleService>(SELLER_MODULE).writeApplication({ seller_id, papers });
  return new StepResponse({ id: seller_id });
});

/** Keeps a paper, sealed, in the place of the former of its type; fails whole. */
export const addPaperWorkflow = createWorkflow("add-paper", (input: WorkflowData<AddPaperInput>) => {
  lockApplication(input);
  const read = readPaperStep(input);
  const { file_key } = keepFileStep(input);
  savePaperStep(
    transform({ input, read, file_key }, ({ input, read, file_key }) => ({
      seller_id: input.seller_id,
      made: {
        ...read.paper,
        file_key,
        mime_type: input.mime_type,
        bytes: Buffer.byteLength(input.content, "base64"),
      },
      replaced: read.replaced,
      removed: read.removed.map(({ id }) => id),
    })),
  );
  unlockApplication(input);
  removeFilesStep(transform({ read }, ({ read }) => read.removed.map(({ file_key }) => file_key)));
  return new WorkflowResponse(input.seller_id);
});
