import { defineJob } from "@dastranj/jobs/contract";
import {
  MESSAGES_MODULE,
  type MessageLanguage,
  type Messages,
  type MessageToSend,
} from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { gapOf } from "../../domain/offers/gap";
import { momentSaid } from "../../domain/offers/said";
import type { OfferRow, PlanRow, Standing } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { asOfNow } from "./as-of-now";
import { REMIND_MEMBERS, TELL_GAP, TELL_MEMBERS } from "./job-names";
import { loadPools, sellersBy } from "./load-members";
import { GAP_LEFT, OFFERED, OFFERED_MORE, REMINDED } from "./offer-messages";
import { outsideOf } from "./settle";

const AGAIN = { attempts: 30, backoff: { firstMs: 500, mostMs: 10 * 60_000 }, timeoutMs: 10 * 60_000 };
const id = z.string().max(100);

defineJob({
  name: TELL_MEMBERS,
  data: z.strictObject({ plan_id: id }),
  ...AGAIN,
  handle: ({ plan_id }, { container }) =>
    tellMembers(container, { plan_id, reminds: false, now: new Date() }),
});

defineJob({
  name: REMIND_MEMBERS,
  data: z.strictObject({ plan_id: id, deadline: z.iso.datetime() }),
  ...AGAIN,
  // An extended deadline has a reminder of its own.
  handle: ({ plan_id, deadline }, { container }) =>
    tellMembers(container, { plan_id, reminds: true, deadline: new Date(deadline), now: new Date() }),
});

defineJob({
  name: TELL_GAP,
  data: z.strictObject({ order_id: id, at: z.iso.datetime() }),
  ...AGAIN,
  handle: (data, { container }) => tellGap(container, data, new Date()),
});

/** Tells every owner of whom a plan asks something, in her own language; once, however often it runs. Who has answered is told nothing. */
export async function tellMembers(
  container: MedusaContainer,
  { plan_id, reminds, deadline, now }: { plan_id: string; reminds: boolean; deadline?: Date; now: Date },
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const [known] = await service.listAllotmentPlans({ id: plan_id }, { take: 1 });
  const standing = known && (await service.standing(known.wholesale_order_id));
  const plan = standing?.plans.find((one) => one.id === plan_id);
  if (!standing || !plan || (deadline && plan.deadline.getTime() !== deadline.getTime())) return;
  const open = asOfNow(standing, now).filter(
    (offer) => offer.plan_id === plan_id && offer.state === "offered",
  );
  const [pools, sellers, owners] = await Promise.all([
    loadPools(container, [standing.order.pool_id]),
    sellersBy(container, [plan.cooperative_id]),
    ownersOf(
      container,
      open.map(({ seller_id }) => seller_id),
    ),
  ]);
  const pool = pools.get(standing.order.pool_id);
  const cooperative = sellers.get(plan.cooperative_id);
  await sendAll(
    container.resolve<Messages>(MESSAGES_MODULE),
    open.flatMap((offer) =>
      (owners.get(offer.seller_id) ?? []).map(({ id: owner, language, ...to }) => ({
        key: `allotment:${offer.id}:${reminds ? `reminded:${plan.deadline.toISOString()}` : "offered"}:${owner}`,
        name: messageOf(plan, offer, reminds).name,
        to,
        language,
        data: {
          cooperative: (language === "en" && cooperative?.name_en) || (cooperative?.name ?? ""),
          goods: (language === "en" && pool?.title_en) || (pool?.title ?? ""),
          measure: offer.measure,
          quantity: offer.quantity,
          until: momentSaid(language, plan.deadline, service.timeZone),
          at_desk: `${service.storefront}${language === "en" ? "/en" : ""}/seller/offers/${offer.id}`,
        },
      })),
    ),
  );
}

const messageOf = ({ version }: PlanRow, { already }: OfferRow, reminds: boolean) =>
  reminds ? REMINDED : version > 1 && already > 0 ? OFFERED_MORE : OFFERED;

/** Tells a cooperative's owners what of an order is still missing; nothing when nothing is by now. */
async function tellGap(
  container: MedusaContainer,
  { order_id, at }: { order_id: string; at: string },
  now: Date,
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const standing: Standing | undefined = await service.standing(order_id);
  if (!standing) return;
  const { order } = standing;
  const { missing } = gapOf(order.quantity, outsideOf(standing.outside), asOfNow(standing, now));
  if (missing === 0 || order.state !== "allotting") return;
  const [pools, owners] = await Promise.all([
    loadPools(container, [order.pool_id]),
    ownersOf(container, [order.cooperative_id]),
  ]);
  const pool = pools.get(order.pool_id);
  await sendAll(
    container.resolve<Messages>(MESSAGES_MODULE),
    (owners.get(order.cooperative_id) ?? []).map(({ id: owner, language, ...to }) => ({
      key: `allotment:gap:${order_id}:${at}:${owner}`,
      name: GAP_LEFT.name,
      to,
      language,
      data: {
        goods: (language === "en" && pool?.title_en) || (pool?.title ?? ""),
        measure: order.measure,
        missing,
        at_desk: `${service.storefront}${language === "en" ? "/en" : ""}/seller/cooperative/wholesale-orders/${order_id}`,
      },
    })),
  );
}

/** Nobody's team has more. */
const OWNERS = 50;

interface Owner {
  id: string;
  mobile: string | null;
  email: string | null;
  language: MessageLanguage;
}

/** The owners of sellers, by the seller. */
export async function ownersOf(container: MedusaContainer, sellers: string[]): Promise<Map<string, Owner[]>> {
  if (sellers.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "seller_id", "mobile", "email", "language"],
    filters: { seller_id: sellers, role: "owner" },
    pagination: { take: sellers.length * OWNERS },
  });
  const bySeller = new Map<string, Owner[]>();
  for (const { seller_id, ...owner } of data as unknown as (Owner & { seller_id: string })[])
    bySeller.set(seller_id, [...(bySeller.get(seller_id) ?? []), owner]);
  return bySeller;
}

const AT_ONCE = 200;

/** Sends all; whose address is none is told nothing, and the office sees so: one wrong number keeps nobody else waiting. */
export async function sendAll(messages: Messages, all: MessageToSend[]): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    try {
      await messages.send(some);
    } catch (error) {
      if (!isNoAddress(error)) throw error;
      for (const message of some) {
        await messages.send([message]).catch((again) => {
          if (!isNoAddress(again)) throw again;
          return messages.send([{ ...message, to: {} }]);
        });
      }
    }
  }
}

const isNoAddress = (error: unknown) =>
  error instanceof MedusaError && error.code === "message_recipient_invalid";
