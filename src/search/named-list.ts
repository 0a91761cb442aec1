import { KINDS, type Named } from './names.ts';

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextByPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.values(value).every(isText);
const maybe =
  (holds: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || holds(value);

/** What each field must be. A file that came by the network may be cut, old or another’s. */
const SHAPE: Readonly<Record<keyof Named, (value: unknown) => boolean>> = {
  kind: (value) => KINDS.some((kind) => kind === value),
  id: isText,
  title: isText,
  address: isText,
  names: isTexts,
  about: isText,
  by: maybe(isTexts),
  on: maybe(isTexts),
  year: maybe(isText),
  states: maybe(isTextByPlace),
  steps: maybe(isTextByPlace),
  note: maybe(isText),
};

/** Whether a file holds a list of entries. */
export function isNamedList(value: unknown): value is readonly Named[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        typeof each === 'object' && each !== null && Object.entries(SHAPE).every(([field, holds]) => holds(Reflect.get(each, field))),
    )
  );
}
