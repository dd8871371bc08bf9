import { connection } from "next/server";
import { answer } from "@/lib/forward";

/** Whether the storefront answers at all. */
export async function GET(): Promise<Response> {
  await connection();
  return answer(200, { status: "alive" });
}
