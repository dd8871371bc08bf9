import { createStore, del, delMany, entries, get, keys, set, type UseStore } from "idb-keyval";
import type { ListingForm } from "./domain/form";
import type { Step } from "./domain/steps";

/**
 * Drafts as this browser keeps them until they are sent: the form, and the photos themselves. Everything of one lies under the
 * seller whose it is, so that another one on the same telephone never meets it.
 */
export interface Draft {
  /** Names it before the backend too, so that one that is sent twice stands once. */
  id: string;
  /** Milliseconds. */
  changed: number;
  step: Step;
  form: ListingForm;
}

let opened: UseStore | undefined;
const store = () => {
  opened ??= createStore("dastranj-drafts", "kept");
  return opened;
};

const draftKey = (seller: string, id: string) => [seller, "draft", id];
const photoKey = (seller: string, id: string, key: string) => [seller, "photo", id, key];

/** Where a browser keeps nothing (a private window, a full telephone), a draft lives as long as its page. */
async function orNothing<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

/** The shop forgets a photo of no listing after a week: then it is sent again under its old name. */
const SHOP_KEEPS_MS = 6 * 24 * 3600 * 1000;

/** A seller's drafts, the last changed first. */
export async function draftsOf(seller: string): Promise<Draft[]> {
  const all = (await orNothing(() => entries<string[], Draft>(store()))) ?? [];
  return all
    .filter(([[owner, kind]]) => owner === seller && kind === "draft")
    .map(([, draft]) => draft)
    .sort((one, other) => other.changed - one.changed);
}

export async function readDraft(seller: string, id: string, now: number): Promise<Draft | undefined> {
  const draft = await orNothing(() => get<Draft>(draftKey(seller, id), store()));
  if (!draft || now - draft.changed < SHOP_KEEPS_MS) return draft;
  const photos = draft.form.photos.map(({ key }) => ({ key }));
  return { ...draft, form: { ...draft.form, photos } };
}

export const keepDraft = (seller: string, draft: Draft) =>
  orNothing(() => set(draftKey(seller, draft.id), draft, store()));

/** The draft and its photos. */
export const forgetDraft = (seller: string, id: string) =>
  orNothing(async () => {
    const hers = (await keys<string[]>(store())).filter(([owner, , of]) => owner === seller && of === id);
    await delMany(hers, store());
  });

export const keepPhoto = (seller: string, id: string, key: string, photo: Blob) =>
  orNothing(() => set(photoKey(seller, id, key), photo, store()));

export const readPhoto = (seller: string, id: string, key: string) =>
  orNothing(() => get<Blob>(photoKey(seller, id, key), store()));

export const forgetPhoto = (seller: string, id: string, key: string) =>
  orNothing(() => del(photoKey(seller, id, key), store()));
