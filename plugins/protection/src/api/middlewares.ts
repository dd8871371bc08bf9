import { defineMiddlewares } from "@medusajs/framework/http";
import { guardAnswers } from "./guard-answers";
import { limitPerAddress } from "./limit";
import { limitOrderLink } from "./limit-order-link";
import { limitSignIn } from "./limit-sign-in";
import { limitUpload, lookIntoUpload } from "./limit-uploads";
import { refuseFlawed } from "./refuse-flawed";
import { rememberKeys } from "./remember-keys";

// Not a middleware, because the admin's pages, uploaded files and Medusa's own refusals come before any of ours.
guardAnswers();
rememberKeys();

const SIGN_IN = "/auth/:actor_type/:auth_provider";

export default defineMiddlewares({
  routes: [
    // Without a method: before Medusa's own reader of uploads.
    { matcher: "/", middlewares: [limitUpload, refuseFlawed] },
    { matcher: "/admin/uploads", method: "POST", middlewares: [lookIntoUpload] },
    // Medusa signs in whoever asks by GET, too.
    { matcher: SIGN_IN, method: ["GET", "POST"], middlewares: [limitSignIn] },
    // A password is asked for here, too.
    { matcher: "/seller/close", method: "POST", middlewares: [limitSignIn] },
    { matcher: "/store/customers/me/close", method: "POST", middlewares: [limitSignIn] },
    { matcher: `${SIGN_IN}/register`, method: "POST", middlewares: [limitPerAddress("sign_up")] },
    { matcher: `${SIGN_IN}/reset-password`, method: "POST", middlewares: [limitPerAddress("sign_up")] },
    { matcher: "/auth/one-time-codes", method: "POST", middlewares: [limitPerAddress("code")] },
    { matcher: "/store/order-links", method: "POST", middlewares: [limitOrderLink] },
    { matcher: "/store/search", method: "GET", middlewares: [limitPerAddress("search")] },
    { matcher: "/store/search/suggest", method: "GET", middlewares: [limitPerAddress("suggest")] },
    { matcher: "/store/counting", method: "POST", middlewares: [limitPerAddress("counting")] },
    { matcher: "/store/carts/:id/complete", method: "POST", middlewares: [limitPerAddress("checkout")] },
  ],
});
