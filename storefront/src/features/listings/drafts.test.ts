import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { EMPTY_FORM } from "./domain/form";
import { type Draft, draftsOf, forgetDraft, keepDraft, keepPhoto, readDraft, readPhoto } from "./drafts";

const A_DAY = 24 * 3600 * 1000;
const photo = { id: "lphoto_1", width: 1, height: 1, files: [] };
const draft = (id: string, changed: number): Draft => ({
  id,
  changed,
  step: "words",
  form: { ...EMPTY_FORM, photos: [{ key: "k", sent: photo }] },
});

describe("drafts on a telephone that two sellers share", () => {
  it("are met by whose they are alone, the last changed first", async () => {
    await keepDraft("golbanoo", draft("one", 1));
    await keepDraft("golbanoo", draft("two", 2));
    await keepDraft("zahra", draft("three", 3));
    await keepPhoto("golbanoo", "one", "k", new Blob(["a photo"]));
    expect((await draftsOf("golbanoo")).map(({ id }) => id)).toEqual(["two", "one"]);
    expect((await draftsOf("zahra")).map(({ id }) => id)).toEqual(["three"]);
    expect(await readDraft("zahra", "one", 2)).toBeUndefined();
    expect(await readPhoto("zahra", "one", "k")).toBeUndefined();
  });

  it("are gone with their photos once they are sent or not wanted, and no other with them", async () => {
    await forgetDraft("golbanoo", "one");
    expect((await draftsOf("golbanoo")).map(({ id }) => id)).toEqual(["two"]);
    expect(await readPhoto("golbanoo", "one", "k")).toBeUndefined();
    expect(await draftsOf("zahra")).toHaveLength(1);
  });

  it("send their photos again when the shop may have forgotten them", async () => {
    await keepDraft("golbanoo", draft("old", 0));
    expect((await readDraft("golbanoo", "old", 5 * A_DAY))?.form.photos).toEqual([{ key: "k", sent: photo }]);
    expect((await readDraft("golbanoo", "old", 6 * A_DAY))?.form.photos).toEqual([{ key: "k" }]);
  });
});
