import type { EventMetadata, Message, Subscriber } from "@medusajs/framework/types";
import { currentRequestId, underRequest } from "../../instruments";

/** What is used of Medusa's event bus, whichever it is. */
export interface EventBus {
  addInterceptor(interceptor: (message: Message) => Promise<void>): unknown;
  eventToSubscribersMap: Map<string | symbol, { id: string; subscriber: Subscriber }[]>;
}

/**
 * From now on each event carries the id of the request that caused it, and its subscribers run under that id, in
 * whichever process they are. A group of events is released by the workflow that made it, on behalf of the same request.
 */
export function carryRequests(bus: EventBus): void {
  bus.addInterceptor(async ({ metadata }) => {
    // Medusa has no other hook before an event leaves; it takes along what stands in this object.
    if (metadata) metadata.request_id ??= currentRequestId();
  });
  for (const subscribers of bus.eventToSubscribersMap.values()) {
    for (const one of subscribers) one.subscriber = onBehalf(one.subscriber);
  }
}

function onBehalf(subscriber: Subscriber): Subscriber {
  return (event) => {
    const id = requestIdOf(event.metadata);
    return id ? underRequest(id, () => subscriber(event)) : subscriber(event);
  };
}

const requestIdOf = (metadata: EventMetadata | undefined): string | undefined =>
  typeof metadata?.request_id === "string" ? metadata.request_id : undefined;
