import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_IMPORT_MODULE } from "../../contract/names";
import type { ListingImportModuleService } from "../../modules/listing-import/service";
import { readOfferer } from "../offer-ground";
import { refusal } from "../refusal";
import { IMPORT_LISTINGS } from "./import-listings";

interface HerImport {
  id: string;
  seller_id: string;
}

/** Begins an import in the background: once, and one at a time per seller. */
const startImportStep = createStep("start-import", async ({ id, seller_id }: HerImport, { container }) => {
  const imports = container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE);
  const record = await herImport(container, { id, seller_id });
  if (record.state !== "checked") throw refusal("import_begun");
  if (record.fresh + record.changed === 0) throw refusal("import_nothing");
  await readOfferer(container, seller_id);
  const moved = await imports.start({ id, seller_id });
  if (moved !== "started") throw refusal(moved);
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(IMPORT_LISTINGS, { id }, { key: id });
  return new StepResponse(null);
});

const cancelImportStep = createStep("cancel-import", async ({ id, seller_id }: HerImport, { container }) => {
  await herImport(container, { id, seller_id });
  const imports = container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE);
  if ((await imports.move({ id, seller_id, verb: "cancel" })) === null) throw refusal("import_ended");
  return new StepResponse(null);
});

async function herImport(container: MedusaContainer, { id, seller_id }: HerImport) {
  const [record] = await container
    .resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE)
    .listListingImports({ id, seller_id }, { select: ["state", "fresh", "changed"], take: 1 });
  if (!record) throw refusal("import_not_found");
  return record;
}

export const startImportWorkflow = createWorkflow(
  "start-listing-import",
  (input: WorkflowData<HerImport>) => {
    startImportStep(input);
  },
);

/** Calls an import off; what is through already stays. */
export const cancelImportWorkflow = createWorkflow(
  "cancel-listing-import",
  (input: WorkflowData<HerImport>) => {
    cancelImportStep(input);
  },
);
