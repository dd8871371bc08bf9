import type { InvitationLookAnswer } from "@dastranj/sellers/contract";
import { headers } from "next/headers";
import type { Locale } from "@/i18n/locales";
import { backendHeaders, backendUrl } from "@/lib/backend";
import { worded } from "@/lib/refusals";
import type { Reading } from "@/lib/session";
import { visitHeaders } from "@/lib/visitor";

/** Who invites whoever holds this token. By POST, so that no log of an address has it. */
export async function readInvitation(locale: Locale, token: string): Promise<Reading<InvitationLookAnswer>> {
  try {
    const response = await fetch(`${backendUrl()}/store/seller-invitations/look`, {
      method: "POST",
      headers: {
        ...backendHeaders(locale),
        ...visitHeaders(await headers()),
        "content-type": "application/json",
      },
      body: JSON.stringify({ token }),
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, value: body as InvitationLookAnswer };
    return { ok: false, status: response.status, message: worded(response.status, body, locale).message };
  } catch {
    return {
      ok: false,
      status: 503,
      message: worded(503, { code: "backend_unreachable" }, locale).message,
    };
  }
}
