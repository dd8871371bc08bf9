import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { ABROAD } from "../dispatch";

/** What the rest of the seed needs of the market. */
export interface Market {
  salesChannelId: string;
  publishableKey: string;
}

const CHANNEL = "Dastranj";

/** The shop itself: currencies, the sales channel and its publishable key, two regions, no tax (all goods exempt). */
export async function seedMarket(container: MedusaContainer): Promise<Market> {
  const salesChannelId = await salesChannel(container);
  const publishableKey = await keyFor(container, salesChannelId);
  await store(container, salesChannelId);
  await regions(container);
  await locales(container);
  return { salesChannelId, publishableKey };
}

async function salesChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL);
  const [standing] = await channels.listSalesChannels({ name: CHANNEL }, { take: 1 });
  if (standing) return standing.id;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: CHANNEL, description: "Retail market of home producers" }] },
  });
  return first(result).id;
}

async function keyFor(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const keys = container.resolve(Modules.API_KEY);
  const [standing] = await keys.listApiKeys({ title: CHANNEL, type: "publishable" }, { take: 1 });
  const key =
    standing ??
    first(
      (
        await createApiKeysWorkflow(container).run({
          input: { api_keys: [{ title: CHANNEL, type: "publishable", created_by: "seed" }] },
        })
      ).result,
    );
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["sales_channels.id"],
    filters: { id: key.id },
  });
  const linked: ({ id: string } | null)[] = data[0]?.sales_channels ?? [];
  if (!linked.some((channel) => channel?.id === salesChannelId)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  }
  return key.token;
}

async function store(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const [standing] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: standing?.id },
      update: {
        name: "دسترنج Dastranj",
        default_sales_channel_id: salesChannelId,
        supported_currencies: [
          { currency_code: "irr", is_default: true },
          { currency_code: "eur", is_default: false },
        ],
      },
    },
  });
}

async function regions(container: MedusaContainer): Promise<void> {
  const wanted = [
    { name: "Iran", currency_code: "irr", countries: ["ir"] },
    { name: "Abroad", currency_code: "eur", countries: ABROAD },
  ];
  const standing = await container.resolve(Modules.REGION).listRegions({}, { select: ["name"] });
  const missing = wanted.filter(({ name }) => !standing.some((region) => region.name === name));
  if (missing.length > 0) {
    await createRegionsWorkflow(container).run({
      input: { regions: missing.map((region) => ({ ...region, payment_providers: ["pp_system_default"] })) },
    });
  }
  const taxed = await container.resolve(Modules.TAX).listTaxRegions({}, { select: ["country_code"] });
  const untaxed = ["ir", ...ABROAD].filter(
    (code) => !taxed.some(({ country_code }) => country_code === code),
  );
  if (untaxed.length > 0) {
    await createTaxRegionsWorkflow(container).run({
      input: untaxed.map((country_code) => ({
        country_code,
        provider_id: "tp_system",
        default_tax_rate: { name: "Exempt", code: "exempt", rate: 0 },
      })),
    });
  }
}

/** Persian and English as languages of the Translation Module. */
async function locales(container: MedusaContainer): Promise<void> {
  const translations = container.resolve(Modules.TRANSLATION);
  const wanted = [
    { code: "fa-IR", name: "فارسی" },
    { code: "en-US", name: "English" },
  ];
  const standing = await translations.listLocales({ code: wanted.map(({ code }) => code) });
  const missing = wanted.filter(({ code }) => !standing.some((locale) => locale.code === code));
  if (missing.length > 0) await translations.createLocales(missing);
}

function first<T>(list: T[]): T {
  const [only] = list;
  if (only === undefined) throw new RangeError("nothing was created");
  return only;
}
