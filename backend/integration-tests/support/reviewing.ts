import { randomUUID } from "node:crypto";
import type { OrderReviewsAnswer, ReviewPhotoAnswer } from "@dastranj/orders/contract";
import { application } from "./application";
import type { TestProduct } from "./factories";
import { send } from "./http";
import { buy } from "./shopping";

/** What the tests use of the module of sellers' parts. */
interface Parts {
  listSellerOrders(
    of: object,
    how: object,
  ): Promise<{ id: string; lines: { id: string; line_item_id: string }[] }[]>;
  updateSellerOrders(rows: object): Promise<unknown>;
}

export interface BoughtAndReceived {
  order: string;
  parts: { id: string; lines: { id: string; line_item_id: string }[] }[];
  /** The first line of the first part. */
  line: string;
}

/** A guest buys one of each product. */
export async function bought(products: TestProduct[]): Promise<BoughtAndReceived> {
  const order = await buy(products);
  const { container } = await application();
  const parts = await container
    .resolve<Parts>("seller_order")
    .listSellerOrders({ order_id: order }, { relations: ["lines"], order: { id: "ASC" } });
  return { order, parts, line: parts[0]?.lines[0]?.line_item_id ?? "" };
}

/** All parts of it have reached her. */
export async function received(products: TestProduct[]): Promise<BoughtAndReceived> {
  const purchase = await bought(products);
  const { container } = await application();
  await container
    .resolve<Parts>("seller_order")
    .updateSellerOrders(
      purchase.parts.map(({ id }) => ({ id, status: "delivered", delivered_at: new Date() })),
    );
  return purchase;
}

/** Sends a review of the first line, five stars unless said otherwise. */
export function review({ order, line }: BoughtAndReceived, said: object = {}, language?: string) {
  return send<OrderReviewsAnswer>(
    "POST",
    `/store/orders/${order}/reviews`,
    { line_item_id: line, stars: 5, ...said },
    { language },
  );
}

/** Sends a photo for a review of an order. */
export async function sendReviewPhoto(
  order: string,
  picture: Buffer,
  { key = randomUUID(), type = "image/jpeg" }: { key?: string; type?: string } = {},
): Promise<{ status: number; body: ReviewPhotoAnswer & { code?: string } }> {
  const { url, market } = await application();
  const response = await fetch(`${url}/store/orders/${order}/review-photos?key=${key}`, {
    method: "POST",
    headers: { "x-publishable-api-key": market.publishableKey, "content-type": type },
    body: new Uint8Array(picture),
  });
  return { status: response.status, body: (await response.json()) as ReviewPhotoAnswer };
}
