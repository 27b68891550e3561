/**
 * Lays a bundled module out by what one run of it uses. An engine reads over every function of a file before it runs
 * the first: what the run did not come to goes to a file of its own, which the first call of it loads. What it did come to
 * is compiled as it is read, which spares reading it twice; in several files, since what the engine makes of one is
 * forgotten before the next. Only time hangs on the run that is chosen: wherever a function lies, it does the same.
 */
import { parseAst } from 'rolldown/parseAst';
import { marked } from './eager.js';
import { outliner } from './outline.js';
import { firstFrom, mentions, namesBoundBy, referencesOf } from './scopes.js';

/**
 * Texts of files by their names. `ran`: whether any of a node did. `main` is loaded first, and loads all others of the
 * `count` but `rest`; each is an ES module that becomes a CommonJS one.
 */
export function layOut(code, ran, { main, count, rest }) {
  const program = parseAst(code);
  const references = referencesOf(program);
  const whole = unitsOf(program, references, ran);
  const outside = coldOf(whole);
  const piecesOf = outliner(code, references, (node) => !ran(node));
  const units = whole.flatMap((unit) =>
    outside.has(unit) ? [unit] : divided(unit, unit.node === null ? [] : piecesOf(unit.node), references),
  );
  const cold = coldOf(units);
  const imports = units.filter(isImport);
  const inPlace = units.filter((unit) => !cold.has(unit) && !isImport(unit) && !tellsNames(unit));
  const values = inPlace.findLastIndex(({ kind }) => kind === 'value') + 1;
  const hot = inPlace.toSpliced(values, 0, ...units.filter(tellsNames));
  const late = [...imports, ...cold].map((unit) => ({
    ...unit,
    text: unit.source ?? unit.before + code.slice(unit.start, unit.end) + unit.after,
  }));
  const early = hot.map((unit) => ({ ...unit, text: unit.before + marked(code, unit.node, ran, unit) + unit.after }));
  return filesOf(partsOf(early, count), late.slice(imports.length), late.slice(0, imports.length), { main, rest });
}

/** The texts of the files, each of which takes from others what it uses: a part from those before it, the rest from all. */
function filesOf(parts, cold, imports, { main, rest }) {
  const last = parts.length - 1;
  const fileOf = (index) => (index === last ? main : main.replace('.', `-${index + 1}.`));
  /** Names are given under short ones. */
  const homes = new Map();
  for (const [index, part] of parts.entries()) {
    for (const { names } of part) for (const name of names) homes.set(name, { index, key: `$${homes.size}` });
  }
  const pair = (name) => `${homes.get(name).key}: ${name}`;
  const usedBy = (units) => new Set(units.flatMap(({ uses }) => [...uses]));
  /** What is loaded for `uses`; `given` tells where from. */
  const loads = (uses, isOther, given) => {
    const names = [...uses].filter((name) => homes.has(name) && isOther(homes.get(name).index));
    const imported = imports.filter((one) => one.names.some((name) => uses.has(name)));
    const taken = parts.flatMap((_, index) => {
      const own = names.filter((name) => homes.get(name).index === index);
      return own.length === 0 ? [] : [`var { ${own.map(pair)} } = require('./${fileOf(index)}')${given};`];
    });
    return { names, lines: [...imported.map(({ text }) => text), ...taken] };
  };

  const forRest = loads(usedBy(cold), () => true, '.$rest()');
  const forParts = parts.map((part, index) => loads(usedBy(part), (home) => home !== index, ''));
  const asked = new Set(forParts.flatMap(({ names }) => names));
  const shared = new Set(cold.filter(({ kind }) => kind === 'piece'));
  const files = parts.map((part, index) => {
    const uses = usedBy(part);
    const called = cold.filter(({ kind, name }) => kind !== 'piece' && uses.has(name));
    for (const unit of called) shared.add(unit);
    const isOwn = (name) => homes.get(name).index === index;
    const toRest = `() => ({ ${forRest.names.filter(isOwn).map(pair)} })`;
    const toParts = [...asked].filter(isOwn).map(pair);
    const functions = part.filter(({ kind }) => kind === 'function');
    const others = part.filter(({ kind }) => kind !== 'function');
    // The rest may be asked from where all values are there that it takes: nothing but the last part asks it at once.
    const ready = index === last ? others.findLastIndex(({ kind }) => kind === 'value') + 1 : others.length;
    const gives =
      index === last ? `module.exports.$rest = ${toRest};` : `module.exports = { $rest: ${toRest}, ${toParts} };`;
    const lines = [
      ...forParts[index].lines,
      ...called.map(stubOf),
      `var $rest, $load = () => ($rest ??= require('./${rest}'));`,
      ...[...functions, ...others.slice(0, ready)].map(({ text }) => text),
      gives,
      ...others.slice(ready).map(({ text }) => text),
    ];
    return [fileOf(index), lines.join('\n')];
  });
  const gives = [...shared].map(({ name }) => name);
  const lines = [...forRest.lines, ...cold.map(({ text }) => text), `Object.assign(module.exports, { ${gives} });`];
  return new Map([...files, [rest, lines.join('\n')]]);
}

const isImport = ({ node }) => node?.type === 'ImportDeclaration';

/** The bundler's own way to tell what a module exports, by functions that are called later if at all. */
const tellsNames = ({ node }) => node?.type === 'ExpressionStatement' && node.expression.callee?.name === '__export';

/** Units in `count` parts of about one size, of which none uses what stands in a later one. */
function partsOf(units, count) {
  const at = new Map(units.flatMap(({ names }, index) => names.map((name) => [name, index])));
  const assigned = new Set(units.flatMap(({ assigns }) => [...assigns]));
  /** Up to where what stands before it belongs together with it. */
  const reach = [];
  const spans = new Map();
  for (const [index, unit] of units.entries()) {
    reach[index] = Math.max(index, ...[...unit.uses, ...unit.assigns].map((name) => at.get(name) ?? 0));
    // A statement that does something may ask the rest, which takes from all parts: what follows it is in its part.
    if (unit.kind === 'other') reach[index] = units.length;
    // A variable that changes has one place, with all that use it.
    for (const name of unit.uses)
      if (assigned.has(name)) spans.set(name, [...(spans.get(name) ?? [at.get(name)]), index]);
  }
  for (const span of spans.values()) {
    const first = Math.min(...span);
    reach[first] = Math.max(reach[first], ...span);
  }
  const total = units.reduce((sum, { text }) => sum + text.length, 0);
  const parts = [[]];
  let [until, size] = [0, 0];
  for (const [index, unit] of units.entries()) {
    if (size * count >= total * parts.length && index > until) parts.push([]);
    parts.at(-1).push(unit);
    size += unit.text.length;
    until = Math.max(until, reach[index]);
  }
  return parts;
}

/** What a module consists of: functions, values and other statements, each with the names of the module it uses. */
function unitsOf(program, references, ran) {
  const units = [];
  const add = (kind, name, node, mayMove, before, start, end, after) => {
    const names = name === null ? namesBoundBy(node).map(({ name }) => name) : [name];
    const unit = { kind, name, names, node, mayMove, before, start, end, after, isBound: isBound(node) };
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
      ...{ kind: 'piece', name, names: [name], mayMove: true, source, isBound: false },
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
