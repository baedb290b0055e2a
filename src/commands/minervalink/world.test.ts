// Linking on what the collector makes of a small world; tests/long/linkedWorld.long.ts does it on a large one.
import { describeLinkedWorld } from '../../../tests/support/linkedWorldLaws';

describeLinkedWorld({ records: 5_000, hiddenShare01: 0, leastClients: 150 });
describeLinkedWorld({ records: 5_000, hiddenShare01: 0.5, leastClients: 100 });
