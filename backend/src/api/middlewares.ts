import { defineMiddlewares } from "@medusajs/framework/http";
import { answerInCallersLanguage } from "./answer-in-callers-language";

export default defineMiddlewares({ errorHandler: answerInCallersLanguage, routes: [] });
