import type { Application, ApplicationAnswer } from "@dastranj/sellers/contract";
import { connection } from "next/server";
import { cache } from "react";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs, tokenOf } from "@/lib/session";

/** The application of whoever is signed in at the sellers' door, asked once for a page. */
export const readApplication = cache(async (locale: Locale): Promise<Reading<Application | null>> => {
  await connection();
  if (!(await tokenOf("seller"))) return { ok: true, value: null };
  const read = await readAs<ApplicationAnswer>("seller", "seller/application", locale);
  if (read.ok) return { ok: true, value: read.value.application };
  // A token that has ended, or one of a sign-in that has begun nothing yet.
  return read.status === 401 ? { ok: true, value: null } : read;
});
