import { beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../../support/applicants";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";

interface Place {
  shipping_profile: { id: string; name: string } | null;
  stock_location: {
    id: string;
    name: string;
    address: { city: string; province: string; country_code: string };
    sales_channels: { id: string }[];
  } | null;
}

describe("a place to send from", () => {
  let token: string;

  beforeAll(async () => {
    token = await anOperator();
  });

  const placeOf = async (id: string): Promise<Place> => {
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "seller",
      fields: [
        "shipping_profile.id",
        "shipping_profile.name",
        "stock_location.id",
        "stock_location.name",
        "stock_location.address.*",
        "stock_location.sales_channels.id",
      ],
      filters: { id },
    });
    return data[0];
  };
  const opened = (id: string) =>
    eventually(async () => {
      const place = await placeOf(id);
      return place.shipping_profile && place.stock_location ? place : null;
    });
  const waysOf = async (profile = "") => {
    const { container } = await application();
    const options = await container
      .resolve("fulfillment")
      .listShippingOptions({ shipping_profile_id: profile });
    const english = await container
      .resolve("translation")
      .listTranslations({ reference_id: options.map(({ id }) => id), locale_code: "en-US" });
    const named = ({ id, name, data }: (typeof options)[number]) => [
      data?.id,
      name,
      english.find(({ reference_id }) => reference_id === id)?.translations.name,
    ];
    return options.map(named).sort();
  };
  const verify = (id: string) => send("POST", `/admin/sellers/${id}/verify`, {}, { token });
  const again = async (seller_id: string, key: string) => {
    const { container } = await application();
    const jobs = container.resolve<{ enqueue: (...of: unknown[]) => Promise<string> }>("jobs");
    const id = await jobs.enqueue("orders.open_dispatch", { seller_id }, { key });
    await eventually(async () => {
      const { body } = await send<{ job: { state: string } }>("GET", `/admin/jobs/${id}`, undefined, {
        token,
      });
      return body.job.state === "done";
    });
  };

  it("opens by itself when the office verifies her, once, in both languages", async () => {
    const { id } = await anApplicant({ judged: "accepted" });
    expect((await verify(id)).status).toBe(200);

    const place = await opened(id);
    expect(place.stock_location).toMatchObject({
      address: { city: "فیروزآباد", province: "IR-07", country_code: "ir" },
      sales_channels: [{ id: (await application()).market.salesChannelId }],
    });
    const ways = [
      ["abroad", "پست بین‌المللی", "International post"],
      ["courier", "تیپاکس", "Tipax courier"],
      ["pickup", "تحویل حضوری", "Local pick-up"],
      ["post", "پست پیشتاز", "Registered post"],
    ];
    expect(await waysOf(place.shipping_profile?.id)).toEqual(ways);

    await again(id, `again:${id}`);
    expect(await placeOf(id)).toEqual(place);
    expect(await waysOf(place.shipping_profile?.id)).toEqual(ways);
  });

  it("is finished where a process died half-way", async () => {
    const { id } = await anApplicant({ judged: "accepted" });
    const { container } = await application();
    const [{ handle }] = await container
      .resolve<{ listSellers(of: object): Promise<[{ handle: string }]> }>("seller")
      .listSellers({ id });
    const { createShippingProfilesWorkflow, createStockLocationsWorkflow } = load(
      "@medusajs/medusa/core-flows",
    );
    const profiles = await createShippingProfilesWorkflow(container).run({
      input: { data: [{ name: handle, type: "seller" }] },
    });
    const locations = await createStockLocationsWorkflow(container).run({
      input: { locations: [{ name: handle, address: { address_1: "x", country_code: "ir" } }] },
    });
    await verify(id);

    const place = await opened(id);
    expect([place.shipping_profile?.id, place.stock_location?.id]).toEqual([
      profiles.result[0].id,
      locations.result[0].id,
    ]);
    expect(await waysOf(place.shipping_profile?.id)).toHaveLength(4);
  });

  it("stays closed for whom nobody has verified", async () => {
    const { id } = await anApplicant();
    await again(id, `early:${id}`);
    const { shipping_profile, stock_location } = await placeOf(id);
    expect([shipping_profile ?? null, stock_location ?? null]).toEqual([null, null]);
  });

  it("is found once a day for who was verified in former times", async () => {
    const { id } = await anApplicant({ status: "verified" });
    const { container } = await application();
    const knex = container.resolve("__pg_connection__");
    await knex("seller").where({ id }).update({ verified_at: new Date() });
    await container
      .resolve<{ enqueue: (...of: unknown[]) => Promise<string> }>("jobs")
      .enqueue("orders.open_missing_dispatches", {}, { key: `tests:${id}` });
    expect((await opened(id)).stock_location?.sales_channels).toHaveLength(1);
  });
});
