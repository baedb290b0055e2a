// Linking on what the collector makes of a small world; tests/long/linkedWorld.long.ts does it on a large one.
import { describeLinkedWorld } from '../../../tests/support/linkedWorldLaws';

describeLinkedWorld(5_000, 150);
