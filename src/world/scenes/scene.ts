// How a kind of scene is declared: one file each, one line in the registry.
import type { Random } from '../random';
import type { Scene } from '../truth';
import type { Workshop } from '../workshop';

export interface SceneRequest {
  readonly workshop: Workshop;
  /** The scene's own stream of choices. */
  readonly random: Random;
  /** Names the scene's groups; unique in the world. */
  readonly id: string;
}

export interface SceneDefinition {
  readonly name: string;
  readonly description: string;
  /** Share of all records of the world, 0–1; 0 for scenes whose number is fixed. */
  readonly share01: number;
  readonly build: (request: SceneRequest) => Scene;
}
