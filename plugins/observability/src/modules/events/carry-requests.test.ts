import type { Event, Message, Subscriber } from "@medusajs/framework/types";
import { AbstractEventBusModuleService } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import { currentRequestId, underRequest } from "../../instruments";
import { carryRequests } from "./carry-requests";

/** As Redis' bus: an event is text on its way, and is heard by somebody who knows nothing of who sent it. */
class BusOfAnotherProcess extends AbstractEventBusModuleService {
  sent: string[] = [];
  constructor() {
    super({}, {}, { worker_mode: "shared" } as never);
  }
  async emit<T>(data: Message<T> | Message<T>[]) {
    for (const message of [data].flat()) {
      const event = { ...message, metadata: { ...message.metadata } };
      void this.callInterceptors(event);
      this.sent.push(JSON.stringify(event));
    }
  }
  async deliver() {
    for (const text of this.sent.splice(0)) {
      const event = JSON.parse(text);
      for (const { subscriber } of this.eventToSubscribersMap.get(event.name) ?? []) await subscriber(event);
    }
  }
  async releaseGroupedEvents() {}
  async clearGroupedEvents() {}
}

it("a subscriber in another process runs under the request that caused the event", async () => {
  const bus = new BusOfAnotherProcess();
  const heard: unknown[] = [];
  bus.subscribe("order.placed", (async ({ data }: Event<number>) => {
    heard.push([data, currentRequestId()]);
  }) as Subscriber);
  carryRequests(bus);
  await underRequest("request-of-a-buyer", () => bus.emit({ name: "order.placed", data: 1 }));
  await underRequest("another-request-of-hers", () => bus.emit({ name: "order.placed", data: 2 }));
  await bus.emit({ name: "order.placed", data: 3 });
  await bus.deliver();
  expect(heard).toEqual([
    [1, "request-of-a-buyer"],
    [2, "another-request-of-hers"],
    [3, undefined],
  ]);
});
