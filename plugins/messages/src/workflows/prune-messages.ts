import { defineJob } from "@dastranj/jobs/contract";
import type { INotificationModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { MESSAGES_MODULE } from "../contract/messages";
import type { MessagesModuleService } from "../modules/messages/service";

const KEPT_DAYS = 180;
const BATCH = 1000;

/** Medusa's module, with what its interface leaves unsaid. */
type Notifications = INotificationModuleService & { deleteNotifications(ids: string[]): Promise<void> };

/** Messages are kept for half a year: so long an event is not told twice, and the office can look up what was said. */
defineJob({
  name: "messages.prune",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 10 * 60_000,
  schedule: { cron: "40 4 * * *", timeZone: "UTC", data: {} },
  async handle(_, { container, signal }) {
    const messages = container.resolve<MessagesModuleService>(MESSAGES_MODULE);
    const notifications = container.resolve<Notifications>(Modules.NOTIFICATION);
    while (!signal.aborted) {
      const ids = await messages.pruneMessages(KEPT_DAYS, BATCH);
      if (ids.length === 0) return;
      const tries = await notifications.listNotifications(
        { resource_id: ids },
        { select: ["id"], take: null },
      );
      if (tries.length > 0) await notifications.deleteNotifications(tries.map(({ id }) => id));
    }
  },
});
