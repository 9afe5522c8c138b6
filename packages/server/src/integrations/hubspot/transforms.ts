import { type MappedField, named } from './mapping.ts';

/**
 * Makes the transforms of fields ready to run: they are those of imports. Loaded where a mapping has some, since reading
 * dates takes a library.
 */
export const withTransforms = async (fields: readonly MappedField[]): Promise<readonly MappedField[]> => {
  if (!fields.some(({ transforms }) => transforms)) return fields;
  const { compileTransforms } = await import('../../bulk/source/transform.ts');
  return fields.map((field) => {
    const steps = (field.transforms ?? []).map(named);
    // A file says elsewhere which sign its decimals have; HubSpot's have a point.
    return {
      ...field,
      transform: compileTransforms(
        steps.map((one) => (one.do === 'number' ? { decimal: 'point', ...one } : one)),
      ),
    };
  });
};
