import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { dayAt, LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { daysBetween } from "@dastranj/sellers/contract/days";
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WORKSHOP_MODULE } from "../contract/names";
import { type TimeOffInput, WORKSHOP_LIMITS, type WorkshopInput } from "../contract/workshop";
import type { WorkshopModuleService } from "../modules/workshop";
import { FOLLOW_TIME_OFF, followTimeOff } from "./follow-time-off";
import { refusal } from "./refusal";

interface Change {
  seller_id: string;
  now: Date;
}

const writeWorkshopStep = createStep(
  "write-workshop",
  async ({ seller_id, workshop }: Change & { workshop: WorkshopInput }, { container }) => {
    await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).writeWorkshop(seller_id, workshop);
    return new StepResponse(undefined);
  },
);

/** A seller says what she can do in a week. It is the only step: there is nothing to undo. */
export const writeWorkshopWorkflow = createWorkflow(
  "write-workshop",
  (input: Change & { workshop: WorkshopInput }) => {
    writeWorkshopStep(input);
  },
);

interface TimeOffChange extends Change {
  /** None for a new one. */
  id: string | null;
  time_off: TimeOffInput;
}

const writeTimeOffStep = createStep(
  "write-time-off",
  async ({ seller_id, id, time_off, now }: TimeOffChange, { container }) => {
    const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
    const at = new Date(now);
    const [home] = await container
      .resolve<MaySell>(LICENCE_POLICY_MODULE)
      .homesOf(container, [seller_id], at);
    const today = dayAt(at, home?.time_zone ?? "UTC");
    const { from, to } = time_off;
    if (to < from) throw refusal("time_off_backwards");
    if (to < today) throw refusal("time_off_past");
    if (daysBetween(from, to) >= WORKSHOP_LIMITS.longestDays) throw refusal("time_off_too_long");
    const found = await workshops.writeTimeOff(seller_id, { id, time_off }, (others) => {
      const ahead = others.filter((other) => other.to >= today);
      if (ahead.length >= WORKSHOP_LIMITS.timesOff) throw refusal("time_off_too_many");
      if (ahead.some((other) => other.from <= to && from <= other.to)) throw refusal("time_off_overlaps");
    });
    if (!found) throw refusal("time_off_not_found");
    return new StepResponse(undefined);
  },
);

const removeTimeOffStep = createStep(
  "remove-time-off",
  async ({ seller_id, id }: Change & { id: string }, { container }) => {
    const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
    const [standing] = await workshops.listTimeOffs({ id, seller_id }, { select: ["id"], take: 1 });
    if (!standing) throw refusal("time_off_not_found");
    await workshops.deleteTimeOffs([id]);
    return new StepResponse(undefined);
  },
);

/** What she says of today holds at once; a process that dies before it has done so leaves the job behind. */
const followAtOnceStep = createStep("follow-time-off", async ({ seller_id, now }: Change, { container }) => {
  const at = new Date(now);
  const runAt = new Date(at.getTime() + 60_000);
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(FOLLOW_TIME_OFF, { seller_id }, { runAt });
  await followTimeOff(container, { seller_id, now: at });
  return new StepResponse(undefined);
});

/** A seller says when she is away, or changes what she said. */
export const writeTimeOffWorkflow = createWorkflow("write-time-off", (input: TimeOffChange) => {
  writeTimeOffStep(input);
  followAtOnceStep(input);
});

/** A seller takes a time off back; if it has begun, her goods are on sale again at once. */
export const removeTimeOffWorkflow = createWorkflow("remove-time-off", (input: Change & { id: string }) => {
  removeTimeOffStep(input);
  followAtOnceStep(input);
});
