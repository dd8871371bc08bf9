import type { ListingPhoto } from "./offering";

/** How many photos may lie with a seller that are of no listing yet. */
export const LOOSE_PHOTOS = 40;

/** `POST /seller/listing-photos?key=<uuid>`: the photo is the body; a key that is sent twice answers the first. */
export interface ListingPhotoAnswer {
  photo: ListingPhoto;
}

/** `DELETE /seller/listing-photos/:id` */
export interface ListingPhotoRemoved {
  id: string;
  removed: true;
}

/** `GET /seller/listing-photos?ids=a,b`: hers of these, in whatever listing or none. */
export interface ListingPhotosAnswer {
  photos: ListingPhoto[];
}
