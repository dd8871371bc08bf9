import { model } from "@medusajs/framework/utils";
import { JOB_STATES } from "../../../contract/names";

/**
 * A row of the outbox: something that must happen. It is the truth about the job, whoever runs it. Its indexes stand in
 * the migration: a model cannot say the order of a column.
 */
export const Job = model.define("job", {
  id: model.id({ prefix: "job" }).primaryKey(),
  name: model.text(),
  key: model.text().nullable(),
  /** On behalf of which request it was enqueued: its lines in the log carry it. */
  request_id: model.text().nullable(),
  data: model.json(),
  state: model.enum([...JOB_STATES]).default("waiting"),
  priority: model.number().default(0),
  /** Not before this moment. */
  run_at: model.dateTime(),
  /** How often it was begun. */
  attempt: model.number().default(0),
  /** How many of these were cut off, because their process ended. */
  cut_off: model.number().default(0),
  /** Since when a queue outside of Postgres carries it. */
  queued_at: model.dateTime().nullable(),
  /** The process that runs it, and until when it may be believed to live. */
  worker: model.text().nullable(),
  leased_until: model.dateTime().nullable(),
  progress: model.json().nullable(),
  error: model.text().nullable(),
  started_at: model.dateTime().nullable(),
  finished_at: model.dateTime().nullable(),
});
