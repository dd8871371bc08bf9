export { askForCode as POST } from "@/lib/sign-in-by-code";
