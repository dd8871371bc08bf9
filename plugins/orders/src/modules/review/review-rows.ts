import type { Hold, ReviewState } from "../../contract/review-states";
import type {
  AdminReviewRow,
  OwnReview,
  ReviewPhotoShown,
  SellerReview,
  ShownReview,
} from "../../contract/reviews";

/** What is read of every review: itself, its photos, how many find it helpful, and what it is about in both languages. */
export const REVIEW_COLUMNS = `
  r.id, r.line_item_id, r.order_id, r.stars, r.words, r.name, r.variant_title, r.state, r.held_for, r.hidden_because,
  r.written_at, r.answer, r.answered_at, p.handle, p.title, p.thumbnail,
  coalesce(e.translations ->> 'title', p.title) as title_en,
  (select count(*)::int from review_vote v where v.review_id = r.id and v.deleted_at is null) as helpful,
  (select jsonb_agg(jsonb_build_object('id', f.id, 'width', f.width, 'height', f.height, 'files', f.files) order by f.rank)
   from review_photo f where f.review_id = r.id and f.deleted_at is null) as photos`;

export const REVIEW_TABLES = `
  review r
  join product p on p.id = r.product_id
  left join translation e on e.reference_id = p.id and e.locale_code = 'en-US' and e.deleted_at is null`;

export interface ReviewRow {
  id: string;
  line_item_id: string;
  order_id: string;
  stars: number;
  words: string | null;
  name: string | null;
  variant_title: string | null;
  state: ReviewState;
  held_for: Hold[] | null;
  hidden_because: string | null;
  written_at: Date;
  answer: string | null;
  answered_at: Date | null;
  handle: string;
  title: string;
  title_en: string;
  thumbnail: string | null;
  helpful: number;
  photos: ReviewPhotoShown[] | null;
}

const instant = (at: Date | string) => new Date(at).toISOString();

/** A photo without what only the file store knows it by. */
function toPhoto({ id, width, height, files }: ReviewPhotoShown): ReviewPhotoShown {
  return { id, width, height, files: files.map(({ width, address, type }) => ({ width, address, type })) };
}

function answerOf({ answer, answered_at }: ReviewRow): ShownReview["answer"] {
  return answer !== null && answered_at ? { words: answer, at: instant(answered_at) } : null;
}

export function toShown(row: ReviewRow): ShownReview {
  return {
    id: row.id,
    stars: row.stars,
    words: row.words,
    name: row.name,
    variant_title: row.variant_title,
    written_at: instant(row.written_at),
    photos: (row.photos ?? []).map(toPhoto),
    answer: answerOf(row),
    helpful: row.helpful,
    product: { handle: row.handle, title: row.title, title_en: row.title_en },
  };
}

export function toOwn(row: ReviewRow): Omit<OwnReview, "changeable_until"> & { line_item_id: string } {
  return {
    id: row.id,
    line_item_id: row.line_item_id,
    stars: row.stars,
    words: row.words,
    shown_as: row.name === null ? "anonymous" : "name",
    state: row.state,
    held_for: row.held_for ?? [],
    hidden_because: row.hidden_because,
    written_at: instant(row.written_at),
    photos: (row.photos ?? []).map(toPhoto),
    answer: answerOf(row),
  };
}

export function toSellers(
  row: ReviewRow & { reported: boolean },
): Omit<SellerReview, "answer_changeable_until"> {
  const shown = toShown(row);
  return {
    ...shown,
    product: { ...shown.product, thumbnail: row.thumbnail },
    state: row.state,
    reported: row.reported,
  };
}

export type OfficeRow = ReviewRow & {
  seller_id: string;
  seller_handle: string;
  seller_name: string;
  seller_name_en: string;
  reports: number;
};

export function toOffice(row: OfficeRow): AdminReviewRow & { order_id: string; photos: ReviewPhotoShown[] } {
  const { helpful: _, ...shown } = toShown(row);
  return {
    ...shown,
    order_id: row.order_id,
    state: row.state,
    held_for: row.held_for ?? [],
    hidden_because: row.hidden_because,
    seller: {
      id: row.seller_id,
      handle: row.seller_handle,
      name: row.seller_name,
      name_en: row.seller_name_en,
    },
    reports: row.reports,
  };
}
