import { signIn, signOut } from "@/lib/sign-in";

export const POST = (request: Request) => signIn(request, "seller");
export const DELETE = (request: Request) => signOut(request, "seller");
