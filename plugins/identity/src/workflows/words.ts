import { defineMessage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { CODE_PURPOSES, type CodePurpose } from "../contract/one-time-codes";

const FOR: Record<"fa" | "en", Record<CodePurpose, string>> = {
  fa: {
    sign_in: "کد ورود شما به دسترنج",
    change_sheba: "کد دسترنج برای تغییر شماره شبا",
    close_account: "کد دسترنج برای بستن حساب",
  },
  en: {
    sign_in: "Your Dastranj sign-in code",
    change_sheba: "Your Dastranj code to change the Sheba",
    close_account: "Your Dastranj code to close the account",
  },
};

/** A code says what it is for, so that nobody is talked into another thing with it. */
defineMessage({
  name: "identity.code",
  data: z.strictObject({ code: z.string().regex(/^\d{6}$/), purpose: z.enum(CODE_PURPOSES) }),
  secret: true,
  validSeconds: 120,
  write: {
    fa: ({ code, purpose }) => ({
      subject: FOR.fa[purpose],
      text: `${FOR.fa[purpose]}: ${code}\nدو دقیقه اعتبار دارد. آن را به هیچ‌کس نگویید.`,
    }),
    en: ({ code, purpose }) => ({
      subject: FOR.en[purpose],
      text: `${FOR.en[purpose]}: ${code}\nIt is good for two minutes. Tell it to nobody.`,
    }),
  },
});

/** Whoever holds the link may set a new password: once, and not for long. */
defineMessage({
  name: "identity.password_reset",
  data: z.strictObject({ link: z.url() }),
  secret: true,
  validSeconds: 900,
  write: {
    fa: ({ link }) => ({
      subject: "گذرواژه‌ی تازه برای دسترنج",
      text: `کسی برای این نشانی گذرواژه‌ی تازه خواسته است. اگر شما بودید، تا پانزده دقیقه اینجا آن را بگذارید:\n${link}\nاگر شما نبودید، کاری لازم نیست؛ چیزی تغییر نکرده است.`,
    }),
    en: ({ link }) => ({
      subject: "A new password for Dastranj",
      text: `Somebody asked for a new password for this address. If it was you, set it here within fifteen minutes:\n${link}\nIf it was not you, nothing needs doing: nothing was changed.`,
    }),
  },
});
