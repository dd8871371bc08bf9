import { defineJob } from "@dastranj/jobs/contract";
import { defineMessage, MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { WARN_OF_CAP } from "../modules/licence-policy/guard-checkout";

const CAP_NEAR = "seller.cap_near";
const CAP_PASSED = "seller.cap_passed";
const MESSAGE_OF = { cap_near: CAP_NEAR, cap_passed: CAP_PASSED };

const data = z.strictObject({ seller: z.string() });

defineMessage({
  name: CAP_NEAR,
  data,
  write: {
    fa: ({ seller }) => ({
      subject: "نزدیک شدن به سقف فروش",
      text: `فروش «${seller}» به سقفی که مجوز شما برای این دوره گذاشته نزدیک است. پس از آن، سفارش تازه‌ای پذیرفته نمی‌شود.`,
    }),
    en: ({ seller }) => ({
      subject: "Your sales are near their cap",
      text: `The sales of ${seller} are near the cap that your licence sets for this period. Beyond it no new order is accepted.`,
    }),
  },
});

defineMessage({
  name: CAP_PASSED,
  data,
  write: {
    fa: ({ seller }) => ({
      subject: "گذشتن از سقف فروش",
      text: `فروش «${seller}» از سقفی که مجوز شما برای این دوره گذاشته گذشته است. با دبیرخانه تماس بگیرید.`,
    }),
    en: ({ seller }) => ({
      subject: "Your sales have passed their cap",
      text: `The sales of ${seller} have passed the cap that your licence sets for this period. Please speak with the office.`,
    }),
  },
});

/** Tells the owners of a seller how near she is to a cap. The key of each message names the cap and its period: it is sent once. */
defineJob({
  name: WARN_OF_CAP,
  data: z.strictObject({
    seller_id: z.string(),
    code: z.enum(["cap_near", "cap_passed"]),
    rule: z.string(),
    period: z.string(),
  }),
  async handle({ seller_id, code, rule, period }, { container }) {
    const { data: members } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller_member",
      fields: ["id", "mobile", "email", "language", "seller.name", "seller.name_en"],
      filters: { seller_id, role: "owner" } as never,
    });
    await container.resolve<Messages>(MESSAGES_MODULE).send(
      members.map(({ id, mobile, email, language, seller }) => ({
        key: [MESSAGE_OF[code], id, rule, period].join(" "),
        name: MESSAGE_OF[code],
        to: { mobile, email },
        language,
        data: { seller: (language === "en" && seller.name_en) || seller.name },
      })),
    );
  },
});
