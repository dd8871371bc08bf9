import { defineJob } from "@dastranj/jobs/contract";
import { Event, TELL } from "./tell-of";

defineJob({
  name: TELL,
  data: Event,
  concurrency: 2,
  async handle() {},
});
