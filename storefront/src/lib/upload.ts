import { ApiRefusal, offline, readersLanguage, refusalOf } from "./client";

/**
 * Sends a form with a file, or a photo alone, and tells how far it is. Not `fetch`, which does not say what of a file has gone out.
 *
 * @param address one of our own routes under /api
 * @param onProgress told the part that has been sent, from 0 to 1
 * @throws ApiRefusal; code `offline` when the connection was lost, `cancelled` when `signal` ended it
 */
export function sendFile<T>(
  address: string,
  form: FormData | Blob,
  { onProgress, signal }: { onProgress: (part: number) => void; signal: AbortSignal },
): Promise<T> {
  return new Promise((done, refused) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    for (const [name, value] of Object.entries(readersLanguage())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response;
      if (request.status >= 200 && request.status < 300) return done(answer as T);
      refused(
        refusalOf(request.status, answer, request.statusText, request.getResponseHeader("retry-after")),
      );
    };
    request.onerror = () => refused(offline());
    request.onabort = () => refused(new ApiRefusal(0, "cancelled", ""));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}
