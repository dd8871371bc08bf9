/** Where a plugin keeps what the vault has sealed, so that it can be sealed anew when the key is changed. */
export type SealedPlace =
  /** Texts in columns of a table whose key is `id`. */
  | { table: string; columns: string[] }
  /** Files of Medusa's File Module whose keys stand in a column of such a table. */
  | { table: string; files: string };

/** Every place known to this process. Kept on the global object: a built and a source copy of this file share it. */
const shared = globalThis as typeof globalThis & { dastranjSealed?: Map<string, SealedPlace> };
shared.dastranjSealed ??= new Map();
const known = shared.dastranjSealed;

/** Makes a place known. Called where the file lies that Medusa loads at start: `workflows/`. */
export function defineSealed(place: SealedPlace): SealedPlace {
  known.set(`${place.table} ${"files" in place ? place.files : ""}`, place);
  return place;
}

/** The places that were defined. */
export function sealedPlaces(): SealedPlace[] {
  return [...known.values()];
}
