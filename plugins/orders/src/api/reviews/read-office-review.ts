import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { REVIEW_MODULE } from "../../contract/names";
import type { AdminReviewAnswer, Reviews } from "../../contract/reviews";
import { refusal } from "../../workflows/refusal";

const MOST_EVENTS = 100;

/** One review as the office sees it: what is reported of it, and all that happened to it. */
export async function readOfficeReview(container: MedusaContainer, id: string): Promise<AdminReviewAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ reviews }, { data: reports }, { data: events }] = await Promise.all([
    container.resolve<Reviews>(REVIEW_MODULE).forOffice({ id, limit: 1, offset: 0 }),
    query.graph({
      entity: "review_report",
      fields: ["by", "reason", "words", "reported_at"],
      filters: { review_id: id, settled_at: null } as never,
      pagination: { take: MOST_EVENTS, order: { reported_at: "DESC" } },
    }),
    query.graph({
      entity: "review_event",
      fields: ["id", "verb", "by", "actor_id", "reason", "at"],
      filters: { review_id: id },
      pagination: { take: MOST_EVENTS, order: { at: "DESC", id: "DESC" } },
    }),
  ]);
  const [review] = reviews;
  if (!review) throw refusal("review_not_found");
  const names = await operatorNames(
    container,
    events.flatMap(({ by, actor_id }) => (by === "operator" && actor_id ? [actor_id] : [])),
  );
  return {
    review: {
      ...review,
      open_reports: reports.map(({ by, reason, words, reported_at }) => ({
        by,
        reason,
        words,
        at: new Date(reported_at).toISOString(),
      })),
      trail: events.map(({ id, verb, by, actor_id, reason, at }) => ({
        id,
        verb,
        by,
        actor_name: names.get(actor_id ?? "") ?? null,
        reason,
        at: new Date(at).toISOString(),
      })),
    },
  };
}

async function operatorNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "first_name", "last_name", "email"],
    filters: { id: [...new Set(ids)] },
  });
  return new Map(
    data.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  );
}
