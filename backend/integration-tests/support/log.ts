import type { Logger } from "@medusajs/framework/types";
import { application } from "./application";

/** A line of the log. */
export type Line = Record<string, unknown> & { msg?: string; request_id?: string; route?: string };

/** Runs something with the log at its most talkative; answers all that the process wrote meanwhile, on either output. */
export async function logOf(run: () => Promise<void>): Promise<{ text: string; lines: Line[] }> {
  const { container } = await application();
  const logger = container.resolve<Logger>("logger");
  const outputs = [process.stdout, process.stderr];
  const own = outputs.map((output) => output.write);
  let text = "";
  for (const output of outputs) {
    output.write = ((chunk: string | Uint8Array) => {
      text += chunk.toString();
      return true;
    }) as typeof output.write;
  }
  logger.setLogLevel("silly");
  try {
    await run();
    // A request's line comes when its answer has left; a subscriber's a little later.
    await new Promise((resolve) => setTimeout(resolve, 300));
  } finally {
    logger.unsetLogLevel();
    outputs.forEach((output, at) => {
      output.write = own[at] as typeof output.write;
    });
  }
  const lines = text.split("\n").filter((line) => line.startsWith("{"));
  return { text, lines: lines.map((line) => JSON.parse(line)) };
}
