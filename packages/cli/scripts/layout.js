/**
 * Lays a bundled module out by what one run of it uses. An engine reads over every function of a file before it runs
 * the first: functions that the run did not come to go to a second file, which their first call loads. Those it did
 * come to are compiled as they are read, which spares reading them twice. Only time hangs on the run that is chosen:
 * wherever a function lies, it does the same.
 */
import { parseAst } from 'rolldown/parseAst';

/** Marks a function to be compiled at once: `eager` makes it the mere parenthesis that the engine heeds. */
const MARK = '$eager';
export const eager = (code) => code.replaceAll(`${MARK}(`, '(');

/** `ran`: whether the function of a node did. `rest`: the name of the second file, a CommonJS module as the first will be. */
export function layOut(code, ran, rest) {
  const units = unitsOf(code, ran);
  const cold = coldOf(units);
  const hot = units.filter((unit) => !cold.has(unit));
  const usedBy = (some) => new Set([...some].flatMap(({ uses }) => [...uses]));
  const moved = new Set([...cold].map(({ name }) => name));
  const needed = [...usedBy(cold)].filter((name) => !moved.has(name));
  const seen = usedBy(hot);
  const called = [...cold].filter(({ name }) => seen.has(name));
  const early = hot.filter(({ kind }) => kind === 'function');
  const late = hot.filter(({ kind }) => kind !== 'function');
  // Nothing of the rest may be called until all values it needs are there.
  const ready = late.findLastIndex(({ kind }) => kind === 'value') + 1;
  return {
    hot: [
      ...called.map(stubOf),
      ...early.map(({ eagerly }) => eagerly),
      ...late.slice(0, ready).map(({ eagerly }) => eagerly),
      `var $rest, $load = () => ($rest ??= require(${JSON.stringify(rest)})(${needed}));`,
      ...late.slice(ready).map(({ eagerly }) => eagerly),
    ].join('\n'),
    cold: [
      `module.exports = (${needed}) => {`,
      ...[...cold].map(({ source }) => source),
      `return { ${called.map(({ name }) => name)} };`,
      '};',
    ].join('\n'),
  };
}

/** What a module consists of: functions, values and other statements, each with the names of the module it uses. */
function unitsOf(code, ran) {
  const units = [];
  const add = (kind, name, node, mayMove, before, start, end, after) => {
    const eagerly = before + marked(code, node, ran, start, end) + after;
    units.push({ kind, name, node, mayMove, eagerly, source: before + code.slice(start, end) + after });
  };
  for (const node of parseAst(code).body) {
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
  const known = new Set(units.flatMap(({ name, node }) => (name === null ? namesBoundBy(node) : [name])));
  return units.map((unit) => ({ ...unit, ...namesIn(unit.node, known) }));
}

/** The code from `start` to `end` with a mark at each function of it that ran. A method is compiled on its first call. */
function marked(code, root, ran, start, end) {
  /** Place, length and text of what is put in the place of another; two insertions never differ at one place. */
  const edits = [];
  const visit = (node, parent) => {
    if (Array.isArray(node)) for (const item of node) visit(item, parent);
    if (typeof node?.type !== 'string') return;
    const isMethod = parent?.type === 'MethodDefinition' || parent?.method === true || /^[gs]et$/.test(parent?.kind);
    if (/^(?:ArrowFunction|Function)Expression$/.test(node.type) && !isMethod && ran(node)) {
      edits.push([node.start, 0, `${MARK}(`], [node.end, 0, ')']);
    }
    for (const child of Object.values(node)) visit(child, node);
  };
  visit(root, null);
  if (root?.type === 'FunctionDeclaration' && ran(root)) {
    const { name, start: at, end: until } = root.id;
    edits.push([start, 0, `var ${name} = ${MARK}(`], [at, until - at, ''], [end, 0, ');']);
  }
  let text = '';
  let at = start;
  for (const [place, length, edit] of edits.sort(([one], [other]) => one - other)) {
    text += code.slice(at, place) + edit;
    at = place + length;
  }
  return text + code.slice(at, end);
}

function namesBoundBy(node) {
  switch (node?.type) {
    case 'Identifier':
      return [node.name];
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local.name);
    case 'ClassDeclaration':
      return [node.id.name];
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => namesBoundBy(id));
    case 'ArrayPattern':
      return node.elements.flatMap(namesBoundBy);
    case 'ObjectPattern':
      return node.properties.flatMap(({ value, argument }) => namesBoundBy(value ?? argument));
    case 'AssignmentPattern':
      return namesBoundBy(node.left);
    case 'RestElement':
      return namesBoundBy(node.argument);
    default:
      return [];
  }
}

/** Names of the module that stand in a node; those among them that it gives a value; whether it asks who calls it. */
function namesIn(root, known) {
  const uses = new Set();
  const assigns = new Set();
  let isBound = false;
  const visit = (node, key, parent) => {
    if (Array.isArray(node)) for (const item of node) visit(item, key, parent);
    if (typeof node?.type !== 'string') return;
    if (node.type === 'ThisExpression' || node.name === 'arguments') isBound = true;
    if (node.type === 'Identifier') {
      const isLabel = (key === 'property' || key === 'key') && !parent.computed;
      if (!isLabel && known.has(node.name)) uses.add(node.name);
    }
    if (/^(?:AssignmentExpression|For(?:In|Of)Statement)$/.test(node.type)) {
      for (const name of namesBoundBy(node.left)) assigns.add(name);
    }
    if (node.type === 'UpdateExpression') for (const name of namesBoundBy(node.argument)) assigns.add(name);
    for (const [name, child] of Object.entries(node)) visit(child, name, node);
  };
  visit(root, '', null);
  return { uses, assigns, isBound };
}

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
