import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { AdminListMessages, AdminRetryMessage, AdminSendTestMessage } from "./admin/messages/input";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/messages",
      method: "GET",
      middlewares: [validateAndTransformQuery(AdminListMessages, { isList: true })],
    },
    {
      matcher: "/admin/messages/trial",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminSendTestMessage)],
    },
    {
      matcher: "/admin/messages/:id/retry",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminRetryMessage)],
    },
  ],
});
