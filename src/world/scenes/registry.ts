// The kinds of scene, one line each; later ones (schools, uniforms) join here.
import { accounts, bystander, registered } from './background';
import { independent } from './independent';
import { ring } from './ring';
import type { SceneDefinition } from './scene';
import { spa } from './spa';
import { spam } from './spam';
import { nearMiss, recycled } from './traps';

/** Every kind of scene that fills a share of the world. */
export const sceneDefinitions: readonly SceneDefinition[] = [
  ring,
  independent,
  spa,
  spam,
  recycled,
  nearMiss,
  registered,
  accounts,
  bystander,
];
