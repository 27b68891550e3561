import type { Rule } from '../../rule.ts';
import { problemRule } from './problem-rule.ts';

export const rule: Rule = {
  ...problemRule('nama/tak_dikenal', 'error', {
    id: 'Nama yang tidak menunjuk apa pun yang ditulis.',
    en: 'A name that points at nothing that was written.',
  }),
  // A sasaran or indicator that the agreement does not have.
  mayBeExplained: true,
};
