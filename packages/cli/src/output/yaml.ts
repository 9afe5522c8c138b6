/**
 * YAML, loaded only by those who ask for it. A module of its own, because a bundled CommonJS package that is
 * imported dynamically keeps its names under `default`.
 */
export { stringify } from 'yaml';
