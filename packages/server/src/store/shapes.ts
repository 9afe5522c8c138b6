import { type ResourceShape, resources } from '../generated/resources.ts';

/** The shape of a resource whose name comes from data. The contract has checked the name. */
export const shapeOf = (name: string): ResourceShape => {
  const shape = (resources as Readonly<Record<string, ResourceShape>>)[name];
  if (!shape) throw new Error(`There is no resource ${name}.`);
  return shape;
};
