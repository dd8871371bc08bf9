export { join as POST } from "@/lib/join";
