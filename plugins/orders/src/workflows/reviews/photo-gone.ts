import { ReviewPhotoGone } from "../../modules/review/write-reviews";
import { refusal } from "../refusal";

/** What was written, or the refusal for a photo that is not there. */
export async function orPhotoRefusal<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw error instanceof ReviewPhotoGone ? refusal("review_photo_not_found") : error;
  }
}
