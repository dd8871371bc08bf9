import { defineJob } from "@dastranj/jobs/contract";
import { z } from "@medusajs/framework/zod";

/** Sends one message. */
defineJob({
  name: "messages.send",
  data: z.strictObject({ id: z.string() }),
  async handle() {},
});
