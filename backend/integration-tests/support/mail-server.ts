import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as it came in. */
export interface TakenMail {
  from: string;
  to: string[];
  headers: Record<string, string>;
  text: string;
}

/** What the server says to the next mail instead of taking it. */
interface Mishap {
  at: "recipient" | "words";
  code: number;
  says: string;
}

/** Stands for somebody's mail server: it wants a name and a password, and takes mail that is whole. */
export async function startMailServer({ user, pass }: { user: string; pass: string }) {
  const taken: TakenMail[] = [];
  const faults: string[] = [];
  const next: Mishap[] = [];
  const mishap = (at: Mishap["at"]): Error | undefined => {
    if (next[0]?.at !== at) return undefined;
    const { code, says } = next.shift() as Mishap;
    return Object.assign(new Error(says), { responseCode: code });
  };
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth({ username, password }, _session, answer) {
      if (username === user && password === pass) return answer(null, { user });
      faults.push(`signed in as ${username}`);
      answer(new Error("wrong name or password"));
    },
    onRcptTo: (_address, _session, answer) => answer(mishap("recipient")),
    async onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const refused = mishap("words");
      if (refused) return answer(refused);
      const raw = Buffer.concat(chunks).toString("latin1");
      const fault = faultOf(raw);
      if (fault) {
        faults.push(fault);
        return answer(new Error(fault));
      }
      taken.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : "",
        to: envelope.rcptTo.map(({ address }) => address),
        ...read(raw),
      });
      answer();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${user}:${pass}@127.0.0.1:${port}`,
    taken,
    faults,
    next,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** What is wrong with a mail by RFC 5322; undefined when nothing is. */
function faultOf(raw: string): string | undefined {
  if (/[^\r]\n|\r[^\n]/.test(raw)) return "a bare line end";
  if (raw.split("\r\n").some((line) => line.length > 998)) return "too long a line";
  const { headers } = read(raw);
  for (const needed of ["from", "to", "subject", "date", "message-id", "mime-version"])
    if (!headers[needed]) return `no ${needed}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what mail of old may hold is ASCII
  if (/[^\x00-\x7f]/.test(raw)) return "signs beyond ASCII";
  return undefined;
}

function read(raw: string): { headers: Record<string, string>; text: string } {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), ofWords(line.slice(at + 1).trim())];
    }),
  );
  const body = raw.slice(end + 4);
  const encoding = headers["content-transfer-encoding"];
  if (encoding === "base64") return { headers, text: Buffer.from(body, "base64").toString("utf8") };
  return { headers, text: encoding === "quoted-printable" ? ofQuoted(body.replace(/=\r\n/g, "")) : body };
}

/** Encoded words of a header (RFC 2047). */
function ofWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, form: string, inside: string) =>
      form.toLowerCase() === "b"
        ? Buffer.from(inside, "base64").toString("utf8")
        : ofQuoted(inside.replaceAll("_", " ")),
    );
}

function ofQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
