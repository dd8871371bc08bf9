import { EntitySchema } from "@medusajs/framework/mikro-orm/core";
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";
import { beforeAll, describe, expect, it } from "vitest";
import { endQueuedFlushes } from "./queued-flushes";

class Parcel {
  constructor(readonly id: string) {}
}

const parcels = new EntitySchema<Parcel>({
  class: Parcel,
  properties: { id: { type: "string", primary: true } },
});

describe("writes that several services make side by side in one transaction", () => {
  beforeAll(() => endQueuedFlushes());

  /** MikroORM itself, before a database that refuses every write: nobody listens there. */
  const writer = async () => {
    const orm = await MikroORM.init({
      entities: [parcels],
      clientUrl: "postgres://nobody@127.0.0.1:1/nothing",
      connect: false,
      discovery: { warnWhenNoEntities: false },
    });
    return orm.em.fork();
  };

  it("are all refused when the first is; none waits for ever", async () => {
    const em = await writer();
    const flush = (id: string) => {
      em.persist(new Parcel(id));
      return em.flush();
    };
    const ends = await Promise.allSettled(["one", "two", "three"].map(flush));
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });

  it("hold up nobody who comes later: she is told of her own failure", async () => {
    const em = await writer();
    em.persist(new Parcel("one"));
    await Promise.allSettled([em.flush(), em.flush()]);
    em.persist(new Parcel("two"));
    await expect(em.flush()).rejects.toThrow("ECONNREFUSED");
  });
});
