import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { OwnReviews } from "./own-reviews";
import { readOrderReviews } from "./reviews";

/** Below a part that its buyer received: what she thinks of its goods and of its seller. Nobody else sees it. */
export async function PartReviews({
  order,
  part,
}: {
  order: string;
  part: OrderPartsAnswer["parts"][number];
}) {
  if (part.status !== "delivered" && part.status !== "completed") return null;
  const reading = await readOrderReviews(await currentLocale(), order);
  if (!reading.ok) return null;
  const own = reading.value.parts.find(({ part_id }) => part_id === part.id);
  if (!own?.received) return null;
  const titles = Object.fromEntries(part.items.map((item) => [item.line_item_id, item.title]));
  return (
    <IslandMessages namespaces={["reviews"]}>
      <OwnReviews order={order} part={own} name={reading.value.name} titles={titles} />
    </IslandMessages>
  );
}
