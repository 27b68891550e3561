/**
 * Lays a bundled module out by what one run of it uses. An engine reads over every function of a file before it runs
 * the first: functions that the run did not come to go to a second file, which their first call loads. Those it did
 * come to are compiled as they are read, which spares reading them twice. Only time hangs on the run that is chosen:
 * wherever a function lies, it does the same.
 */
import { parseAst } from 'rolldown/parseAst';
import { marked } from './eager.js';
import { outliner } from './outline.js';
import { firstFrom, mentions, referencesOf } from './scopes.js';

/** `ran`: whether any of a node did. `rest`: the name of the second file, a CommonJS module as the first will be. */
export function layOut(code, ran, rest) {
  const program = parseAst(code);
  const references = referencesOf(program);
  const whole = unitsOf(program, references, ran);
  const outside = coldOf(whole);
  const piecesOf = outliner(code, references, (node) => !ran(node));
  const parts = whole.flatMap((unit) =>
    outside.has(unit) ? [unit] : divided(unit, unit.node === null ? [] : piecesOf(unit.node), references),
  );
  const cold = coldOf(parts);
  const hot = parts.filter((unit) => !cold.has(unit));
  const usedBy = (some) => new Set([...some].flatMap(({ uses }) => [...uses]));
  const moved = new Set([...cold].map(({ name }) => name));
  const needed = [...usedBy(cold)].filter((name) => !moved.has(name));
  const seen = usedBy(hot);
  const called = [...cold].filter(({ name }) => seen.has(name));
  const shared = [...called, ...[...cold].filter(({ kind }) => kind === 'piece')];
  const text = (unit) => unit.before + marked(code, unit.node, ran, unit) + unit.after;
  const early = hot.filter(({ kind }) => kind === 'function');
  const late = hot.filter(({ kind }) => kind !== 'function');
  // Nothing of the rest may be called until all values it needs are there.
  const ready = late.findLastIndex(({ kind }) => kind === 'value') + 1;
  return {
    hot: [
      ...called.map(stubOf),
      ...early.map(text),
      ...late.slice(0, ready).map(text),
      `var $rest, $load = () => ($rest ??= require(${JSON.stringify(rest)})(${needed}));`,
      ...late.slice(ready).map(text),
    ].join('\n'),
    cold: [
      `module.exports = (${needed}) => {`,
      ...[...cold].map(({ source, start, end, before, after }) => source ?? before + code.slice(start, end) + after),
      `return { ${shared.map(({ name }) => name)} };`,
      '};',
    ].join('\n'),
  };
}

/** What a module consists of: functions, values and other statements, each with the names of the module it uses. */
function unitsOf(program, references, ran) {
  const units = [];
  const add = (kind, name, node, mayMove, before, start, end, after) => {
    const unit = { kind, name, node, mayMove, before, start, end, after, isBound: isBound(node) };
    units.push({ ...unit, ...namesIn(references, start, end) });
  };
  for (const node of program.body) {
    if (node.type === 'VariableDeclaration' && node.declarations.every(({ id }) => id.type === 'Identifier')) {
      for (const { id, init, end } of node.declarations) {
        const isFunction = init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression';
        const mayMove = isFunction ? !ran(init) : init === null || isPlain(init);
        add(isFunction ? 'variable function' : 'value', id.name, init, mayMove, 'var ', id.start, end, ';');
      }
    } else if (node.type === 'FunctionDeclaration') {
      add('function', node.id.name, node, !ran(node), '', node.start, node.end, '');
    } else add('other', null, node, false, '', node.start, node.end, '');
  }
  return units;
}

/** A unit and the pieces taken out of it, each with the names it uses itself. */
function divided(unit, pieces, references) {
  if (pieces.length === 0) return [unit];
  const uses = new Set();
  let at = unit.start;
  for (const { start, end } of [...pieces, { start: unit.end, end: unit.end }]) {
    for (const name of namesIn(references, at, start).uses) uses.add(name);
    at = end;
  }
  return [
    { ...unit, pieces, uses, mayMove: false },
    ...pieces.map(({ name, start, end, source }) => ({
      ...{ kind: 'piece', name, mayMove: true, source, isBound: false },
      ...namesIn(references, start, end),
    })),
  ];
}

/** Names of the module that stand between two places, and those among them that are given a value there. */
function namesIn(references, start, end) {
  const uses = new Set();
  const assigns = new Set();
  for (const { variable, assigns: isAssigned } of references.slice(
    firstFrom(references, start),
    firstFrom(references, end),
  )) {
    if (variable.isModule) (isAssigned ? assigns : uses).add(variable.name);
  }
  return { uses, assigns };
}

/** Whether a node asks who calls it. */
const isBound = (node) => mentions(node, ({ type, name }) => type === 'ThisExpression' || name === 'arguments');

/** Making it does nothing else, and asks nothing but names. */
function isPlain(node) {
  switch (node?.type) {
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'TemplateLiteral':
      return node.expressions.every(isPlain);
    case 'UnaryExpression':
      return isPlain(node.argument);
    case 'ArrayExpression':
      return node.elements.every(isPlain);
    case 'ObjectExpression':
      return node.properties.every(({ type, computed, value }) => type === 'Property' && !computed && isPlain(value));
    case 'NewExpression':
      return /^(?:Map|RegExp|Set|WeakMap)$/.test(node.callee.name) && node.arguments.every(isPlain);
    default:
      return false;
  }
}

/** Functions that did not run, and plain values that only they use. A variable stays with all that use or assign it. */
function coldOf(units) {
  const assigned = new Set(units.flatMap(({ assigns }) => [...assigns]));
  const cold = new Set(units.filter(({ mayMove, kind, isBound }) => mayMove && (kind === 'value' || !isBound)));
  for (let before = 0; before !== cold.size; ) {
    before = cold.size;
    const moved = new Set([...cold].map(({ name }) => name));
    const seen = new Set(units.flatMap((unit) => (cold.has(unit) ? [] : [...unit.uses])));
    for (const unit of cold) {
      const isSeen = seen.has(unit.name) && (unit.kind === 'value' || assigned.has(unit.name));
      const isDivided = [...unit.uses].some((name) => assigned.has(name) && !moved.has(name));
      if (isSeen || isDivided) cold.delete(unit);
    }
  }
  return cold;
}

function stubOf({ name, node: { params } }) {
  const isOpen = params.some(({ type }) => type === 'RestElement');
  const given = isOpen ? ['...given'] : params.map((_, index) => `given${index}`);
  return `function ${name}(${given}) { return $load().${name}(${given}); }`;
}
