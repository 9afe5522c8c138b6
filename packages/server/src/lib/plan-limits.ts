import { type ResourceShape, resources } from '../generated/resources.ts';
import { type Setting, setting, type Words } from './setting.ts';

/** How many living records of a resource an organisation may have, by plan and resource. */
export type PlanLimits = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What comes in by files comes in numbers worth limiting. */
const counted = Object.values<ResourceShape>(resources)
  .filter(({ importable }) => importable)
  .map(({ name }) => name);

const MUST = `must be JSON like {"free":{"contacts":1000}}, with whole numbers for some of ${counted.join(', ')}`;

/** The setting that limits plans. */
export const planLimits = (name: string, words: Words): Setting<PlanLimits> =>
  setting(name, words, (text) => {
    const given = parsed(text);
    if (!isObject(given) || !Object.values(given).every(isLimits)) throw new Error(MUST);
    return given as PlanLimits;
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLimits = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(
    ([resource, limit]) => counted.includes(resource) && Number.isInteger(limit) && (limit as number) >= 0,
  );
