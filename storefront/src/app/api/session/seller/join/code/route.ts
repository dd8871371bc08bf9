export { askForJoiningCode as POST } from "@/lib/join";
