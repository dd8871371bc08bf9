import { logger } from "@dastranj/observability/instruments";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * Takes files away that nothing names any more. The last step: there is no way back. One that cannot be taken away is
 * sealed and nameless, and no reason to fail what was done.
 */
export const removeFilesStep = createStep("remove-files", async (keys: string[], { container }) => {
  if (keys.length === 0) return new StepResponse({ removed: 0 });
  try {
    await container.resolve(Modules.FILE).deleteFiles(keys);
  } catch (error) {
    logger.warn(`files could not be taken away: ${error instanceof Error ? error.message : error}`);
  }
  return new StepResponse({ removed: keys.length });
});
