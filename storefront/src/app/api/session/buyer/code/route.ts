import { signInByCode } from "@/lib/sign-in-by-code";

export const POST = (request: Request) => signInByCode(request, "buyer");
