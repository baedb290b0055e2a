// A splunkd elsewhere: TLS with an authority of its own before the management port of a stand-in, on an address of this
// machine that is not loopback, so that the name in the certificate is compared. It can be busy, as told.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

/** Node makes no certificates itself. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
/** An address of this machine that another machine would use; undefined where it has none. */
export const outerAddress = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

export interface FrontCertificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority that signs certificates. */
export class Authority {
  private count = 0;
  /** PEM file that whoever trusts it names as ca_file. */
  readonly file: string;

  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {
    this.file = join(folder, `${name}.pem`);
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
    openssl([...request, '-keyout', this.at('key'), '-out', this.file]);
  }

  /** @param days - for how long; negative: expired so many days ago. */
  sign(names: string, days = 1): FrontCertificate {
    this.count += 1;
    const [key, csr, cert, extensions] = ['key', 'csr', 'crt', 'ext'].map((end) =>
      this.at(`${this.count}.${end}`),
    ) as [string, string, string, string];
    openssl(['req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=splunkd', '-keyout', key, '-out', csr]);
    writeFileSync(extensions, `subjectAltName=${names}\n`);
    const authority = ['-CA', this.file, '-CAkey', this.at('key'), '-CAcreateserial'];
    openssl([
      'x509',
      '-req',
      '-in',
      csr,
      ...authority,
      '-days',
      `${days}`,
      '-extfile',
      extensions,
      '-out',
      cert,
    ]);
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  }

  private at(end: string): string {
    return join(this.folder, `${this.name}.${end}`);
  }
}

function openssl(words: readonly string[]): void {
  execFileSync('openssl', words, { stdio: 'ignore' });
}

export class TlsFront {
  /** Answers this status in place of the stand-in, where a number comes back. */
  busy: (path: string) => number | undefined = () => undefined;
  /** Paths asked for, also those answered here. */
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(
    certificate: FrontCertificate,
    managementUrl: string,
    address: string,
  ): Promise<TlsFront> {
    const fronts: TlsFront[] = [];
    const server = createServer(certificate, (message, response) =>
      fronts[0]?.pass(message, response, managementUrl),
    );
    await new Promise<void>((resolve) => server.listen(0, address, resolve));
    const front = new TlsFront(server, `https://${address}:${(server.address() as AddressInfo).port}`);
    fronts.push(front);
    return front;
  }

  /** From now on this one is shown. */
  show({ cert, key }: FrontCertificate): void {
    this.server.setSecureContext({ cert, key });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(message: IncomingMessage, response: ServerResponse, managementUrl: string): void {
    const path = message.url ?? '/';
    this.asked.push(path);
    const status = this.busy(path);
    if (status !== undefined) {
      message.resume().on('end', () => response.writeHead(status).end());
      return;
    }
    const { host } = new URL(managementUrl);
    const headers = { ...message.headers, host };
    const onward = httpRequest(
      new URL(path, managementUrl),
      { method: message.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    message.pipe(onward);
  }
}
