import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';

const TWIN = '-terkoreksi';
const all = new Map(examples().map((example) => [example.name, example]));
const twins = [...all.values()].filter(({ name }) => name.endsWith(TWIN));

/** A corrected report is the report itself, line by line: what differs says on its line what stood there and why. */
describe.each(twins)('$name', ({ name, files }) => {
  const report = all.get(name.slice(0, -TWIN.length));

  it('has the files of the report it corrects', () => {
    expect([...files.keys()]).toEqual([...(report?.files.keys() ?? [])]);
  });

  it.each([...files.keys()])('comments every line of %s that differs, and suppresses nothing', (path) => {
    const before = report?.files.get(path)?.split('\n') ?? [];
    const after = files.get(path)?.split('\n') ?? [];
    expect(after.length).toBe(before.length);
    const silent = after.filter(
      (line, index) => line !== before[index] && !/ # .*(semula|kekeliruannya dibetulkan)/.test(` ${line}`),
    );
    expect(silent).toEqual([]);
    expect(after.filter((line) => line.includes('sakip-abaikan'))).toEqual([]);
  });
});
