import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { POOL_MODULE } from "../../contract/names";
import { inOrder, type Photo, withoutPhoto, withPhoto } from "../../domain/pool/photos";
import type { PoolModuleService, PoolRow } from "../../modules/pool/service";
import type { Acting } from "../membership/acting";
import { refusal } from "../refusal";
import { withOwnPool, written } from "./change-pool";

const photosIn = (pool: object | undefined) => (pool as Pick<PoolRow, "photos"> | undefined)?.photos ?? [];

interface Own extends Acting {
  /** Of the pool. */
  id: string;
}

/** Keeps a photo and shows it at the end of a pool's; sent twice under its key, it stands once. */
export async function addPoolPhoto(
  container: MedusaContainer,
  { upload_key, bytes, ...own }: Own & { upload_key: string; bytes: Buffer },
): Promise<void> {
  const pictures = container.resolve<Pictures>(PICTURES_MODULE);
  const [pool] = await container
    .resolve<PoolModuleService>(POOL_MODULE)
    .listPools({ id: own.id, cooperative_id: own.seller_id }, { take: 1, select: ["photos"] });
  if (photosIn(pool).some((photo) => photo.upload_key === upload_key)) return;
  const kept = await pictures.keep(container, await pictures.make(bytes));
  const keys = kept.files.map(({ key }) => key);
  let isShown = false;
  try {
    await changePhotos(container, own, (photos) => {
      const changed = withPhoto(photos, { ...kept, upload_key });
      isShown = changed !== photos && typeof changed !== "string";
      return changed;
    });
  } catch (failure) {
    await pictures.forget(container, keys);
    throw failure;
  }
  if (!isShown) await pictures.forget(container, keys);
}

/** Shows a pool's photos in another order, the cover first. */
export async function orderPoolPhotos(
  container: MedusaContainer,
  { ids, ...own }: Own & { ids: readonly string[] },
): Promise<void> {
  await changePhotos(container, own, (photos) => inOrder(photos, ids));
}

/** Takes a photo off a pool and then, when nobody is shown it any more, deletes its files. Said again it changes nothing. */
export async function removePoolPhoto(
  container: MedusaContainer,
  { photo_id, ...own }: Own & { photo_id: string },
): Promise<void> {
  let gone: Photo | undefined;
  await changePhotos(container, own, (photos) => {
    gone = photos.find(({ id }) => id === photo_id);
    return gone ? withoutPhoto(photos, photo_id) : photos;
  });
  const keys = gone?.files.flatMap(({ key }) => key || []) ?? [];
  await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
}

/** Changes the photos of an own pool while nobody else does; Medusa's product follows. */
async function changePhotos(
  container: MedusaContainer,
  { id, ...acting }: Own,
  change: (photos: readonly Photo[]) => readonly Photo[] | "pool_photos_full" | "pool_photos_order_wrong",
): Promise<void> {
  const { member_id, now } = acting;
  await withOwnPool(container, { id, ...acting }, async (pool, context) => {
    const before = photosIn(pool);
    const photos = change(before);
    if (typeof photos === "string") throw refusal(photos);
    if (photos === before) return;
    await container
      .resolve<PoolModuleService>(POOL_MODULE)
      .updatePools({ id, photos: photos as never }, context);
    await written(container, { id, verb: "photos_changed", member_id, now }, context);
  });
}
