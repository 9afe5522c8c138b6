import type { ResourceShape } from '../../generated/resources.ts';
import { shapeOf } from '../../store/shapes.ts';

/** Values that a file cannot give. An owner is made by an owner, one at a time and by name. */
const withheld: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  users: { role: ['owner'] },
};

/** A resource as an import sees it. */
export const importShape = (name: string): ResourceShape => {
  const shape = shapeOf(name);
  const kept = withheld[name];
  if (!kept) return shape;
  const columns = shape.columns.map((column) => {
    const values = kept[column.name];
    return values && column.enum
      ? { ...column, enum: column.enum.filter((value) => !values.includes(value)) }
      : column;
  });
  return { ...shape, columns };
};
