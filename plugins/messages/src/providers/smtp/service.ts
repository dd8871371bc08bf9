import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { createTransport, type Transporter } from "nodemailer";
import { sayFailure } from "../../domain/failure";
import { contentOf, type HandedOver } from "../handed-over";
import { failureOf } from "./failure-of";

/** Options of the provider, from the composition root. */
export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with user and password if the server asks for them. */
  url: string;
  /** Who writes: `Dastranj <hello@dastranj.example>`. */
  from: string;
}

const PATIENCE_MS = 10_000;

/** Sends e-mail by a mail server. One connection per message: there are few, and a lost one disturbs no other. */
export class SmtpProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp";
  readonly #mail: Transporter;
  readonly #domain: string;

  constructor(_dependencies: object, { url, from }: SmtpOptions) {
    super();
    this.#mail = createTransport(
      {
        url,
        // A password never goes out in the clear, but to a server on this machine.
        ...(needsTls(url) && { requireTLS: true }),
        connectionTimeout: PATIENCE_MS,
        greetingTimeout: PATIENCE_MS,
        socketTimeout: PATIENCE_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from },
    );
    this.#domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, subject, text, id, unsubscribe } = contentOf(notification as HandedOver);
    // The same message has the same id however often it is sent: a mailbox that gets it twice can tell.
    const messageId = `<${id}@${this.#domain}>`;
    try {
      await this.#mail.sendMail({
        to: { name: "", address: to },
        subject,
        text,
        messageId,
        ...(unsubscribe && {
          list: { unsubscribe },
          headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
        }),
      });
    } catch (thrown) {
      throw new Error(sayFailure(failureOf(thrown)));
    }
    return { id: messageId };
  }
}

function needsTls(address: string): boolean {
  const { protocol, username, hostname } = new URL(address);
  return protocol === "smtp:" && username !== "" && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
