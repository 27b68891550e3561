/**
 * Takes out of functions what a run did not come to: a branch that was not taken, the end behind a return, the body of a
 * function within. Each becomes a function of the module, called in its place with the variables it reads.
 */
import { childrenOf, firstFrom, isFunction } from './scopes.js';

/** Characters that a piece must spare. */
const LEAST = 20;
const LOAD = '$load()';

/**
 * `isCold`: whether nothing of a node ran. A piece: the nodes it is made of, what stands in their place, and itself as a
 * function. Only what does the same wherever it stands is taken out.
 */
export function outliner(code, references, isCold) {
  const pieces = [];
  let count = 0;

  const add = (nodes, { isEnd = false, isWithin, tries, hoisted }) => {
    if (!isWithin) return false;
    const [{ start }, { end }] = [nodes[0], nodes.at(-1)];
    const isExpression = !/Statement|Declaration/.test(nodes[0].type);
    const asks = askedBy(nodes);
    if (asks.isStuck) return false;
    const leaves = !isExpression && (isEnd || leavesAlways(nodes));
    if (asks.returns && !leaves) return false;
    const given = givenTo(start, end, leaves && !tries, hoisted);
    if (given === null) return false;
    const name = `$${count++}`;
    const call = `${asks.yields ? 'yield* ' : ''}${LOAD}.${name}(${[...given, ...(asks.usesThis ? ['this'] : [])]})`;
    if (code.slice(start, end).replaceAll(/\s+/g, ' ').length - call.length < LEAST) return false;
    const instead = isExpression ? (asks.yields ? `(${call})` : call) : `${leaves ? 'return ' : ''}${call};`;
    const parameters = [...given, ...(asks.usesThis ? ['$this'] : [])];
    const body = withThis(start, end, asks.places);
    const source = `function${asks.yields ? '*' : ''} ${name}(${parameters}) { ${isExpression ? `return (${body});` : body} }`;
    pieces.push({ name, start, end, nodes, instead, source });
    return true;
  };

  /** The variables of functions that a piece reads, if their values are all it needs; else null. */
  const givenTo = (start, end, mayAssign, hoisted) => {
    const given = new Map();
    const [first, last] = [firstFrom(references, start), firstFrom(references, end)];
    for (const { variable, assigns } of references.slice(first, last)) {
      if (variable.isGlobal) continue;
      // A variable of the module that changes has one place.
      if (variable.isModule) {
        if (variable.isAssigned) return null;
        continue;
      }
      if (variable.place >= start && variable.place < end) {
        if (variable.first < start || variable.last >= end) return null;
        continue;
      }
      if (assigns && !mayAssign) return null;
      if (variable.isAssigned && variable.isCaptured) return null;
      // One that may have no value yet must not be asked for it.
      if (variable.place > start || (variable.place < hoisted && !variable.isHoisted)) return null;
      given.set(variable.name, variable);
    }
    return [...given.keys()];
  };

  const withThis = (start, end, places) => {
    let text = '';
    let at = start;
    for (const place of places) {
      text += `${code.slice(at, place)}$this`;
      at = place + 'this'.length;
    }
    return text + code.slice(at, end);
  };

  /** The statements of a list that nothing came to, taken out together where that goes, else one by one. */
  const list = (statements, around) => {
    let at = 0;
    while (at < statements.length) {
      let until = at;
      while (until < statements.length && isCold(statements[until])) until++;
      const isEnd = around.isEnd && until === statements.length;
      let some = until;
      while (some > at && !add(statements.slice(at, some), { ...around, isEnd: isEnd && some === until })) some--;
      if (some === at) {
        visit(statements[at], { ...around, isEnd: around.isEnd && at === statements.length - 1 });
        some++;
      }
      at = some;
    }
  };

  const visit = (node, around) => {
    const inside = { ...around, isEnd: false };
    const orAdd = (child) => {
      if (isFunction(child) || child.type === 'SpreadElement' || !isCold(child) || !add([child], inside))
        visit(child, inside);
    };
    if (isFunction(node)) {
      // Steps of an asynchronous generator are no other's.
      if (node.async && node.generator) return;
      const isCalledEarly = node.type === 'FunctionDeclaration' && around.isWithin;
      const own = { ...inside, isWithin: true, tries: false, hoisted: isCalledEarly ? node.start : around.hoisted };
      for (const parameter of node.params) visit(parameter, own);
      if (node.body.type === 'BlockStatement') list(node.body.body, { ...own, isEnd: true });
      else if (!isCold(node.body) || !add([node.body], own)) visit(node.body, own);
      return;
    }
    switch (node.type) {
      case 'BlockStatement':
        list(node.body, around);
        return;
      case 'SwitchCase':
        if (node.test !== null) visit(node.test, inside);
        list(node.consequent, inside);
        return;
      case 'IfStatement':
        visit(node.test, inside);
        list([node.consequent], around);
        if (node.alternate !== null) list([node.alternate], around);
        return;
      case 'TryStatement':
        for (const [, child] of childrenOf(node)) visit(child, { ...inside, tries: true });
        return;
      default:
        for (const [key, child] of childrenOf(node)) {
          if (VALUES[node.type]?.includes(key) === true) orAdd(child);
          else visit(child, inside);
        }
    }
  };

  return (node) => {
    pieces.length = 0;
    visit(node, { isEnd: false, isWithin: false, tries: false, hoisted: 0 });
    return [...pieces];
  };
}

/** Places of nodes whose value is used as it is. */
const VALUES = {
  AssignmentExpression: ['right'],
  CallExpression: ['arguments'],
  ConditionalExpression: ['test', 'consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  NewExpression: ['arguments'],
  ReturnStatement: ['argument'],
  ThrowStatement: ['argument'],
  VariableDeclarator: ['init'],
};

/** What nodes ask of the function they stand in. */
function askedBy(nodes) {
  const asks = { places: [], usesThis: false, yields: false, returns: false, isStuck: false };
  const visit = (node, { isOwn, loops, switches, labels }) => {
    const inside = { isOwn, loops, switches, labels };
    switch (node.type) {
      case 'ThisExpression':
        if (isOwn.this) asks.places.push(node.start);
        return;
      case 'Super':
      case 'PrivateIdentifier':
      case 'MetaProperty':
        asks.isStuck = true;
        return;
      case 'Identifier':
        if (node.name === 'arguments' && isOwn.this) asks.isStuck = true;
        return;
      case 'AwaitExpression':
        if (isOwn.flow) asks.isStuck = true;
        break;
      case 'ForOfStatement':
        if (node.await && isOwn.flow) asks.isStuck = true;
        inside.loops = true;
        break;
      case 'YieldExpression':
        if (isOwn.flow) asks.yields = true;
        break;
      case 'ReturnStatement':
        if (isOwn.flow) asks.returns = true;
        break;
      case 'BreakStatement':
      case 'ContinueStatement': {
        const isKnown =
          node.label === null
            ? loops || (switches && node.type === 'BreakStatement')
            : labels.includes(node.label.name);
        if (isOwn.flow && !isKnown) asks.isStuck = true;
        return;
      }
      case 'LabeledStatement':
        inside.labels = [...labels, node.label.name];
        break;
      case 'SwitchStatement':
        inside.switches = true;
        break;
      case 'ForStatement':
      case 'ForInStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        inside.loops = true;
        break;
      case 'ClassExpression':
      case 'ClassDeclaration':
        asks.isStuck = true;
        return;
    }
    if (isFunction(node)) inside.isOwn = { this: isOwn.this && node.type === 'ArrowFunctionExpression', flow: false };
    for (const [, child] of childrenOf(node)) visit(child, inside);
  };
  const whole = { isOwn: { this: true, flow: true }, loops: false, switches: false, labels: [] };
  for (const node of nodes) visit(node, whole);
  asks.usesThis = asks.places.length > 0;
  asks.places.sort((one, other) => one - other);
  return asks;
}

/** Whether nothing behind statements is ever come to. */
function leavesAlways(statements) {
  const last = statements.at(-1);
  switch (last?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return leavesAlways(last.body);
    case 'IfStatement':
      return last.alternate !== null && leavesAlways([last.consequent]) && leavesAlways([last.alternate]);
    default:
      return false;
  }
}
