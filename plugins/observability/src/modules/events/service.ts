import { container } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import { carryRequests, type EventBus } from "./carry-requests";

/** Keeps nothing: it is here because a module is told when the application has been loaded, with all its subscribers. */
export class RequestsOfEventsService {
  readonly __hooks = {
    onApplicationStart: async () => carryRequests(container.resolve<EventBus>(Modules.EVENT_BUS)),
  };
}
