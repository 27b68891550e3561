/** What of a rule may be configured: declared by the rule as a value, from which the schema, the page and the validation come. */
import type { RuleId, Severity } from './finding.ts';
import type { Template } from './messages/message.ts';

export type Level = Severity | 'off';

/** From nothing to grave, as the command line and the configuration write them. */
export const LEVELS: readonly Level[] = ['off', 'hint', 'info', 'warning', 'error'];

interface Declared<T> {
  /** As the configuration writes it. */
  readonly name: string;
  readonly default: T;
  /** Another value, for the page. */
  readonly example: T;
  /** One sentence, for the page and the schema. */
  readonly about: Template;
}

export interface SwitchOption extends Declared<boolean> {
  readonly kind: 'switch';
}

export interface CountOption extends Declared<number> {
  readonly kind: 'count';
  readonly least: number;
  readonly most: number;
}

/** Any of a closed set of words. */
export interface ChoicesOption extends Declared<readonly string[]> {
  readonly kind: 'choices';
  readonly choices: Readonly<Record<string, Template>>;
}

/** Words of the author's own. */
export interface TextsOption extends Declared<readonly string[]> {
  readonly kind: 'texts';
  /** How many, and how long each. */
  readonly most: number;
  readonly longest: number;
}

export type RuleOption = SwitchOption | CountOption | ChoicesOption | TextsOption;
export type OptionValue = RuleOption['default'];

/** A rule's option as the configuration of the file has it, else its default. Throws where the rule does not declare it. */
export type OptionReader = <O extends RuleOption>(option: O) => O['default'];

/** What a configuration says of rules. */
export interface RuleSettings {
  readonly levels: ReadonlyMap<RuleId, Level>;
  readonly options: ReadonlyMap<RuleId, ReadonlyMap<string, OptionValue>>;
}

/** What is not understood is not checked, and nobody must miss that; nor that the configuration itself is wrong. */
export const mayBeOff = (rule: string): boolean => !rule.startsWith('sintaks/') && !rule.startsWith('konfigurasi/');

export function optionReader(
  { id, options = [] }: { readonly id: RuleId; readonly options?: readonly RuleOption[] },
  given: ReadonlyMap<string, OptionValue> | undefined,
): OptionReader {
  return (option) => {
    if (!options.includes(option)) throw new RangeError(`${id} does not declare the option ${option.name}`);
    return given?.get(option.name) ?? option.default;
  };
}
