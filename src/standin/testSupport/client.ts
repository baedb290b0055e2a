// Asks a stand-in under test, as a script of an admin would.
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly json: JsonAnswer;
}

export type Ask = (method: string, path: string, form?: Record<string, string>) => Promise<Answered>;

/** A client that logs in with every request and asks for JSON. */
export function clientOf(url: string, user: string, password: string): Ask {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return async (method, path, form = {}) => {
    const body = new URLSearchParams({ output_mode: 'json', ...form }).toString();
    const address = method === 'GET' ? `${url}${path}${path.includes('?') ? '&' : '?'}${body}` : url + path;
    const response = await fetch(address, {
      method,
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'GET' ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      json: (text.startsWith('{') ? JSON.parse(text) : {}) as JsonAnswer,
    };
  };
}

/** Asks again and again until the answer fits, or 20 seconds have gone. */
export async function until<Value>(
  ask: () => Promise<Value>,
  fits: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await ask();
    if (fits(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What tests look into; absent parts are undefined. */
export interface JsonAnswer {
  readonly sid?: string;
  readonly sessionKey?: string;
  readonly entry?: readonly { readonly name: string; readonly content: Readonly<Record<string, unknown>> }[];
  readonly results?: readonly Readonly<Record<string, unknown>>[];
  readonly fields?: readonly unknown[];
  readonly messages?: readonly { readonly type: string; readonly text: string }[];
}
