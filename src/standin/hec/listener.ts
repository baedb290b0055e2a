// The collector's own port, open while `[http] disabled = 0` stands in inputs.conf.
import { listen, type ListeningServer } from '../http/server';
import type { Machine } from '../machine';
import { Acknowledgements } from './acknowledgements';
import { answerCollector } from './collector';
import { isCollectorOn } from './tokens';

export class HecListener {
  private readonly acknowledgements = new Acknowledgements();
  private server: ListeningServer | undefined;
  private wantedPort: number | undefined;
  private changing: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(private readonly machine: Machine) {}

  /** The port that is open now. */
  get port(): number | undefined {
    return this.server?.port;
  }

  /** From now on the switch counts; rejects where the port is wanted and taken. */
  async start(port: number): Promise<void> {
    this.wantedPort = port;
    this.reconcile();
    await this.settled();
  }

  /** After configuration has changed. */
  reconcile(): void {
    const changed = this.changing.catch(() => undefined).then(() => this.follow());
    changed.catch((error: unknown) => {
      this.machine.complain('hec', error instanceof Error ? error.message : String(error));
    });
    this.changing = changed;
  }

  /** Once the port is as the switch says. */
  settled(): Promise<void> {
    return this.changing;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.changing.catch(() => undefined);
    await this.follow();
  }

  private async follow(): Promise<void> {
    const isOn = !this.isStopping && isCollectorOn(this.machine.conf.global('inputs'));
    if (isOn && this.server === undefined && this.wantedPort !== undefined) {
      const { machine, acknowledgements } = this;
      const surroundings = { machine, acknowledgements, isStopping: () => this.isStopping };
      this.server = await listen(this.wantedPort, (request) => answerCollector(surroundings, request));
    } else if (!isOn && this.server !== undefined) {
      const { server } = this;
      this.server = undefined;
      await server.close();
    }
  }
}
