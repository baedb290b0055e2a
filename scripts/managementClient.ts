// The few management calls that setting up a demo needs, over Splunk's own REST interface; works on the stand-in and
// would work on a Splunk.
export interface ManagementClient {
  /** Form-encoded POST, a list as a repeated parameter; throws with splunkd's own words when it refuses. */
  readonly post: (path: string, form: Form) => Promise<unknown>;
  /** POST of JSON, for endpoints that take data instead of a form. */
  readonly postJson: (path: string, data: unknown) => Promise<unknown>;
  readonly get: (path: string) => Promise<unknown>;
  /** Rows of a search run to its end; every value as splunkd gives it. */
  readonly search: (
    spl: string,
    app?: string,
  ) => Promise<readonly Readonly<Record<string, string | string[]>>[]>;
}

type Form = Readonly<Record<string, string | readonly string[]>>;

interface Answer {
  readonly messages?: readonly { readonly type?: string; readonly text?: string }[];
  readonly results?: readonly Readonly<Record<string, string | string[]>>[];
}

/** A client that signs in with name and password at every call (Basic), as scripts do. */
export function managementClient(url: string, user: string, password: string): ManagementClient {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const call = async (
    path: string,
    init: Pick<RequestInit, 'method' | 'body'>,
    type: Readonly<Record<string, string>> = {},
  ): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, { ...init, headers: { authorization, ...type } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${wordsOf(text)}`);
    return text === '' ? {} : (JSON.parse(text) as unknown);
  };
  const post = (path: string, form: Form) => {
    const pairs = Object.entries({ output_mode: 'json', ...form });
    const flat = pairs.flatMap(([key, value]) => [value].flat().map((one) => [key, one]));
    return call(path, { method: 'POST', body: new URLSearchParams(flat) });
  };
  return {
    post,
    postJson: (path, data) =>
      call(
        `${path}?output_mode=json`,
        { method: 'POST', body: JSON.stringify(data) },
        { 'Content-Type': 'application/json' },
      ),
    get: (path) => call(`${path}${path.includes('?') ? '&' : '?'}output_mode=json`, {}),
    search: async (spl, app = 'minerva_tenant_main') => {
      const form = { search: spl, exec_mode: 'oneshot', count: '0', earliest_time: '0' };
      const answer = (await post(`/servicesNS/${user}/${app}/search/v2/jobs`, form)) as Answer;
      const refusal = answer.messages?.find(
        (message) => message.type === 'ERROR' || message.type === 'FATAL',
      );
      if (refusal) throw new Error(`The search '${spl}' failed: ${refusal.text ?? ''}`);
      return answer.results ?? [];
    },
  };
}

function wordsOf(text: string): string {
  try {
    return ((JSON.parse(text) as Answer).messages ?? []).map((message) => message.text).join(' ');
  } catch {
    return text.slice(0, 300);
  }
}
