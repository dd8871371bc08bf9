import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import { defineSealed } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { RECEIVING_PHOTOS } from "../../contract/receiving";
import type { NewPicture } from "../../modules/receiving/pictures";
import { refusal } from "../refusal";
import { hubOf } from "./hub";
import { hersOrNone } from "./report-progress";

defineSealed({ table: "receiving_picture", files: "file_key" });

/** What a photo shows, by its id, and who shows it; whoever else shows it finds none. */
export type Shows =
  | { receipt: string; by: { cooperative_id: string } | { seller_id: string } }
  | { report_of: string; by: { seller_id: string } }
  | { dispatch: string; by: { company_id: string } };

/** Keeps a photo of what came, was made or is complained about, where both sides and the office see it; sent twice, it is kept once. */
export async function addPhoto(
  container: MedusaContainer,
  of: Shown,
  upload_key: string,
  bytes: Buffer,
): Promise<{ id: string; fresh: boolean }> {
  const hub = hubOf(container);
  const [same] = await hub.listReceivingPictures({ of_id: of.of_id, upload_key }, { take: 1 });
  if (same) return { id: same.id, fresh: false };
  const pictures = container.resolve<Pictures>(PICTURES_MODULE);
  const file_key = await pictures.keepPrivate(container, bytes);
  try {
    const added = await hub.keepPicture({ ...of, upload_key, file_key }, RECEIVING_PHOTOS);
    if (!added) throw refusal("receiving_photos_full");
    if (!added.fresh) await pictures.forget(container, [file_key]);
    return added;
  } catch (failure) {
    await pictures.forget(container, [file_key]);
    throw failure;
  }
}

/** Whose a photo will be, on both sides. */
export type Shown = Omit<NewPicture, "upload_key" | "file_key">;

/** Finds what somebody shows a photo of; it must be hers. */
export async function findShown(container: MedusaContainer, shows: Shows): Promise<Shown> {
  const hub = hubOf(container);
  if ("receipt" in shows) {
    const [receipt] = await hub.listReceipts({ id: shows.receipt, ...shows.by }, { take: 1 });
    if (!receipt) throw refusal("hub_receipt_not_found");
    if (receipt.state === "cancelled") throw refusal("receipt_wrong_state");
    const { id: of_id, cooperative_id, seller_id } = receipt;
    const by = "seller_id" in shows.by ? "member" : "cooperative";
    return { of_id, by, cooperative_id, seller_id, company_id: null };
  }
  if ("report_of" in shows) {
    // Of what she said last.
    const [report] = await hub.listProgressReports(
      { allotment_id: shows.report_of, ...shows.by },
      { take: 1, order: { reported_at: "DESC", id: "DESC" } },
    );
    if (!report) {
      await hersOrNone(container, { allotment_id: shows.report_of, ...shows.by, now: new Date() });
      throw refusal("progress_not_reported");
    }
    const { id: of_id, cooperative_id, seller_id } = report;
    return { of_id, by: "member", cooperative_id, seller_id, company_id: null };
  }
  const [dispatch] = await hub.listDispatches({ id: shows.dispatch, ...shows.by }, { take: 1 });
  if (!dispatch) throw refusal("dispatch_not_found");
  const { id: of_id, cooperative_id, company_id } = dispatch;
  return { of_id, by: "buyer", cooperative_id, seller_id: null, company_id };
}

/** Opens a photo for a seller that is on either side of it, for a company that sent it, or for the office. */
export async function openPhoto(
  container: MedusaContainer,
  id: string,
  who: { seller_id: string } | { company_id: string } | "office",
): Promise<Buffer> {
  const side =
    who === "office"
      ? {}
      : "seller_id" in who
        ? { $or: [{ cooperative_id: who.seller_id }, { seller_id: who.seller_id }] }
        : who;
  const [photo] = await hubOf(container).listReceivingPictures({ id, ...side } as never, { take: 1 });
  if (!photo) throw refusal("receiving_photo_not_found");
  return container.resolve<Pictures>(PICTURES_MODULE).openPrivate(container, photo.file_key);
}
