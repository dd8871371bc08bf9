import { answer } from "@/lib/forward";
import { tokenOf } from "@/lib/session";
import { signIn, signOut } from "@/lib/sign-in";

/** Whether somebody is signed in here, so that guests need not be refused to find out. */
export async function GET(): Promise<Response> {
  return answer(200, { signed_in: Boolean(await tokenOf("buyer")) });
}

export const POST = (request: Request) => signIn(request, "buyer");
export const DELETE = (request: Request) => signOut(request, "buyer");
