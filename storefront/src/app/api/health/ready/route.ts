import type { HealthAnswer } from "@dastranj/observability/contract";
import { connection } from "next/server";
import { backendUrl } from "@/lib/backend";
import { answer } from "@/lib/forward";

const PATIENCE_MS = 1000;

/** Whether the storefront reaches the backend. Static pages are served without it too, but nobody can buy. */
export async function GET(): Promise<Response> {
  await connection();
  const begun = performance.now();
  const status = (await backendAnswers()) ? "up" : "down";
  const ms = Math.round(performance.now() - begun);
  const health: HealthAnswer = {
    status: status === "up" ? "ready" : "dead",
    parts: { backend: { status, ms } },
  };
  return answer(status === "up" ? 200 : 503, health);
}

async function backendAnswers(): Promise<boolean> {
  try {
    const response = await fetch(`${backendUrl()}/health/live`, {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}
