import { defineMessage, type MessageDefinition, type MessageLanguage } from "@dastranj/messages/contract";
import { withinText } from "@dastranj/print/written";

/** What every message here says besides its own: the other side, and where it is to be read. */
interface Told {
  who: string;
  /** The way to it; it opens nothing to who is not signed in there. */
  page: string;
}

/** An SMS has two parts at the most: where the text is longer, `sms` says the same in fewer words. */
type Words<Given> = (told: Given) => { subject: string; text: string; sms?: string };

const BRAND: Record<MessageLanguage, string> = { fa: "دسترنج", en: "Dastranj" };

/** Defines messages that carry the same facts: each by its name and its words in both languages. */
export function tidingsOf<Given extends Told>(data: MessageDefinition<Given>["data"]) {
  return (name: string, words: Record<MessageLanguage, Words<Given>>) => {
    const writer = (language: MessageLanguage) => (given: Given) => {
      const { subject, text, sms = text } = words[language]({ ...given, who: withinText(given.who) });
      return {
        subject,
        text: `${text}\n\n${given.page}`,
        sms: `${BRAND[language]}: ${sms}\n${given.page}`,
      };
    };
    return defineMessage<Given>({ name, data, write: { fa: writer("fa"), en: writer("en") } });
  };
}
