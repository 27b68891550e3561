/**
 * The schema of the configuration as the editor's JSON is to have it: what may stand where, and what it means. What is wrong
 * the server says, in the reader's language and with what can be done about it; a second voice for the same fault is one too many.
 */
export type Schema = Readonly<Record<string, unknown>>;

/** What only refuses. Without a type the editor goes by `properties` and `items`. */
const REFUSING: ReadonlySet<string> = new Set([
  ...['type', 'additionalProperties', 'pattern'],
  ...['minimum', 'maximum', 'maxItems', 'maxLength'],
]);

/** The same keys, values and descriptions; nothing is refused. */
export function withoutRefusals(schema: Schema): Schema {
  const { enum: values, enumDescriptions, ...rest } = schema;
  const kept = Object.entries(rest).flatMap(([key, value]) => (REFUSING.has(key) ? [] : [[key, inside(key, value)]]));
  const mild: Schema = Object.fromEntries(kept);
  const offered =
    schema['type'] === 'boolean' ? { enum: [true, false] } : values === undefined ? null : { enum: values };
  if (offered === null) return mild;
  return { ...mild, anyOf: [{ ...offered, ...(enumDescriptions === undefined ? {} : { enumDescriptions }) }, {}] };
}

function inside(key: string, value: unknown): unknown {
  const one = (schema: unknown): Schema => withoutRefusals(schema as Schema);
  if (key === 'items') return one(value);
  if (key === 'anyOf') return (value as readonly unknown[]).map(one);
  if (key === 'properties' || key === 'definitions')
    return Object.fromEntries(Object.entries(value as Schema).map(([name, schema]) => [name, one(schema)]));
  return value;
}
