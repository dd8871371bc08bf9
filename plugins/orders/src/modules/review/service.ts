import type { Database } from "@dastranj/database";
import type { KeptPhoto } from "@dastranj/pictures/contract";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Reviews } from "../../contract/reviews";
import { deleteHiddenPhotos, hideOldLoosePhotos, noteLoosePhoto, type PhotoRow } from "./loose-photos";
import { Review } from "./models/review";
import { ReviewEvent } from "./models/review-event";
import { ReviewPhoto } from "./models/review-photo";
import { ReviewReport } from "./models/review-report";
import { ReviewVote } from "./models/review-vote";
import { SellerRating } from "./models/seller-rating";
import { rateSeller, type SellerStars } from "./rate-seller";
import {
  goodsOfSeller,
  ratingOfSeller,
  ratingsOfGoods,
  reviewsForOffice,
  reviewsOfOrder,
  reviewsOfSeller,
  shownReviews,
} from "./read-reviews";
import type { Transaction } from "./transaction";
import {
  type Answer,
  type Answered,
  forgetReviewer,
  type Judgement,
  type Report,
  writeAnswer,
  writeJudgement,
  writeReport,
  writeVote,
} from "./write-answers";
import {
  type Changed,
  type ChangedReview,
  insertReview,
  type NewReview,
  updateReview,
} from "./write-reviews";

const transactionOf = (context: Context) => context.transactionManager as Transaction;

/** Keeps what buyers say of goods and sellers. Each verb is one transaction, in which its line of the trail is written too. */
export class ReviewModuleService
  extends MedusaService({ Review, SellerRating, ReviewPhoto, ReviewReport, ReviewVote, ReviewEvent })
  implements Reviews
{
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>) {
    super(dependencies);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  ratingsOfGoods(product_ids: readonly string[]) {
    return ratingsOfGoods(this.#database, product_ids);
  }

  ratingOfSeller(seller_id: string) {
    return ratingOfSeller(this.#database, seller_id);
  }

  goodsOfSeller(seller_id: string) {
    return goodsOfSeller(this.#database, seller_id);
  }

  shown(wanted: Parameters<Reviews["shown"]>[0]) {
    return shownReviews(this.#database, wanted as never);
  }

  ofOrder(order_id: string) {
    return reviewsOfOrder(this.#database, order_id);
  }

  ofSeller(wanted: Parameters<Reviews["ofSeller"]>[0]) {
    return reviewsOfSeller(this.#database, wanted as never);
  }

  forOffice(wanted: Parameters<Reviews["forOffice"]>[0]) {
    return reviewsForOffice(this.#database, wanted as never);
  }

  /**
   * Writes a review; null when its line has one already.
   *
   * @param shown what is done in the same transaction when everybody sees it at once
   * @throws ReviewPhotoGone
   */
  @InjectTransactionManager()
  async writeReview(
    review: NewReview,
    shown: (id: string, context: Context) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string } | null> {
    const written = await insertReview(transactionOf(context), review);
    if (written?.state === "shown") await shown(written.id, context);
    return written && { id: written.id };
  }

  /**
   * Writes a review anew.
   *
   * @throws ReviewPhotoGone
   */
  @InjectTransactionManager()
  async changeReview(
    review: ChangedReview,
    @MedusaContext() context: Context = {},
  ): Promise<{ outcome: Changed }> {
    return { outcome: await updateReview(transactionOf(context), review) };
  }

  /** Says how a buyer found the seller of a part; answers whether that may still be said. */
  @InjectTransactionManager()
  async rateSeller(stars: SellerStars, @MedusaContext() context: Context = {}): Promise<{ rated: boolean }> {
    return { rated: await rateSeller(transactionOf(context), stars) };
  }

  @InjectTransactionManager()
  async answerReview(answer: Answer, @MedusaContext() context: Context = {}): Promise<{ outcome: Answered }> {
    return { outcome: await writeAnswer(transactionOf(context), answer) };
  }

  @InjectTransactionManager()
  async reportReview(report: Report, @MedusaContext() context: Context = {}): Promise<{ found: boolean }> {
    return { found: await writeReport(transactionOf(context), report) };
  }

  @InjectTransactionManager()
  async voteForReview(
    vote: Parameters<typeof writeVote>[1],
    @MedusaContext() context: Context = {},
  ): Promise<{ outcome: Awaited<ReturnType<typeof writeVote>> }> {
    return { outcome: await writeVote(transactionOf(context), vote) };
  }

  /**
   * The office judges a review.
   *
   * @param shown what is done in the same transaction when everybody sees it from now on
   */
  @InjectTransactionManager()
  async judgeReview(
    judgement: Judgement,
    shown: (review: { seller_order_id: string; stars: number }, context: Context) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<{ outcome: "judged" | "review_not_found" | "review_wrong_state" }> {
    const judged = await writeJudgement(transactionOf(context), judgement);
    if (typeof judged === "string") return { outcome: judged };
    if (judged.state === "shown") await shown(judged, context);
    return { outcome: "judged" };
  }

  /** See `forgetReviewer`. */
  @InjectTransactionManager()
  async forgetReviewer(customer_id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetReviewer(transactionOf(context), customer_id);
  }

  /** See `noteLoosePhoto`. */
  @InjectTransactionManager()
  noteLoosePhoto(
    photo: { order_id: string; key: string; photo: KeptPhoto },
    @MedusaContext() context: Context = {},
  ): Promise<PhotoRow | null> {
    return noteLoosePhoto(transactionOf(context), photo);
  }

  /** See `hideOldLoosePhotos`. */
  @InjectTransactionManager()
  hideOldLoosePhotos(
    wanted: { before: Date; most: number },
    @MedusaContext() context: Context = {},
  ): Promise<PhotoRow[]> {
    return hideOldLoosePhotos(transactionOf(context), wanted);
  }

  /** See `deleteHiddenPhotos`. */
  @InjectTransactionManager()
  async deleteHiddenPhotos(ids: readonly string[], @MedusaContext() context: Context = {}): Promise<void> {
    await deleteHiddenPhotos(transactionOf(context), ids);
  }
}
