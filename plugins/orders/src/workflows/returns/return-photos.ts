import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import { defineSealed } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import { RETURN_PHOTOS } from "../../contract/returns";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { refusal } from "../refusal";

defineSealed({ table: "order_return_picture", files: "file_key" });

/** While something is to be decided, photos may be added. */
const OPEN = new Set(["requested", "refused", "disputed", "contested"]);

/** Keeps a photo of what a buyer sends back, where she, the seller and the office see it; what is sent twice is kept once. */
export async function addReturnPhoto(
  container: MedusaContainer,
  { return_id, order_id, key }: { return_id: string; order_id: string; key: string },
  photo: Buffer,
): Promise<{ id: string; fresh: boolean }> {
  const service = container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE);
  const [standing] = await service.listOrderReturns(
    { id: return_id, order_id },
    { select: ["id", "state"], relations: ["photos"], take: 1 },
  );
  if (!standing) throw refusal("return_not_found");
  const same = standing.photos.find(({ upload_key }) => upload_key === key);
  if (same) return { id: same.id, fresh: false };
  if (!OPEN.has(standing.state)) throw refusal("return_wrong_state");
  if (standing.photos.length >= RETURN_PHOTOS) throw refusal("return_photos_full");
  const pictures = container.resolve<Pictures>(PICTURES_MODULE);
  const file_key = await pictures.keepPrivate(container, photo);
  try {
    const added = await service.addPhoto(return_id, { upload_key: key, file_key, most: RETURN_PHOTOS });
    if (!added) throw refusal("return_photos_full");
    if (!added.fresh) await pictures.forget(container, [file_key]);
    return added;
  } catch (failure) {
    await pictures.forget(container, [file_key]);
    throw failure;
  }
}

/** Opens a photo of a return for whoever may see it: the return is hers. */
export async function openReturnPhoto(
  container: MedusaContainer,
  id: string,
  of: { order_id?: string; seller_id?: string },
): Promise<Buffer> {
  const [photo] = await container
    .resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE)
    .listOrderReturnPictures({ id, order_return: of } as never, { select: ["id", "file_key"], take: 1 });
  if (!photo) throw refusal("return_photo_not_found");
  return container.resolve<Pictures>(PICTURES_MODULE).openPrivate(container, photo.file_key);
}
