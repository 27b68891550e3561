import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What was bundled from others into a build made in `folder`, each with its licence; any but these may not ship. */
export function licences({ inputs }, folder) {
  const allowed = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|0BSD)$/;
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(resolve(folder, input).replaceAll('\\', '/'));
    if (match) folders.add(match[1]);
  }
  return [...folders]
    .sort()
    .map((bundled) => {
      const { name, version, license } = JSON.parse(readFileSync(join(bundled, 'package.json'), 'utf8'));
      if (!allowed.test(license)) throw new Error(`${name} has the licence ${license}, which may not ship`);
      const file = readdirSync(bundled).find((item) => /^licen[cs]e/i.test(item));
      const text = file && existsSync(join(bundled, file)) ? readFileSync(join(bundled, file), 'utf8').trim() : license;
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
