/** Which variable a name stands for, and what happens to it: enough to tell whether a piece of code can stand elsewhere. */

const FUNCTION = /^(?:ArrowFunctionExpression|Function(?:Declaration|Expression))$/;
export const isFunction = (node) => FUNCTION.test(node?.type);

/** The nodes right below a node, each with the name of the place it has there. */
export function* childrenOf(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value?.type === 'string') yield [key, value];
    else if (Array.isArray(value)) for (const item of value) if (typeof item?.type === 'string') yield [key, item];
  }
}

/** Whether `isIt` holds for a node or one in it. */
export const mentions = (node, isIt) =>
  node !== null && (isIt(node) || [...childrenOf(node)].some(([, child]) => mentions(child, isIt)));

/** The identifiers that a pattern binds or assigns to. */
export function namesBoundBy(node) {
  switch (node?.type) {
    case 'Identifier':
      return [node];
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local);
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return [node.id];
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

/** What else stands at `key` of a node than a name that is looked up. */
const isLabel = (parent, key) =>
  ((key === 'property' || key === 'key') && !parent.computed) ||
  /^(?:label|imported|exported)$/.test(key) ||
  parent.type === 'MetaProperty';

/**
 * The references of a module in order: place, variable, whether it assigns. Of a variable: whether it is the module's own
 * or of a function (`owner`), where it is declared, whether it is ever assigned after that, and whether a function within
 * its own refers to it.
 */
export function referencesOf(program) {
  const references = [];
  const globals = new Map();

  const declare = (scope, { name, start }, isHoisted, isAssigned = false) => {
    const known = scope.variables.get(name);
    if (known !== undefined) known.isAssigned = true;
    else {
      const { owner, isModule } = scope;
      const variable = { name, owner, isModule, place: start, isHoisted, isAssigned, isCaptured: false };
      scope.variables.set(name, variable);
    }
  };
  const scopeOf = (outer, owner, isModule = false) => ({ outer, owner, isModule, variables: new Map() });
  const declareAll = (scope, statements) => {
    for (const node of statements) {
      const declared = node.declaration ?? node;
      const isVar = declared.type === 'VariableDeclaration' && declared.kind === 'var';
      if (isVar && !scope.isModule) continue;
      for (const name of namesBoundBy(declared)) declare(scope, name, declared.type === 'FunctionDeclaration');
    }
  };
  /** `var` belongs to the function, wherever it stands in it. */
  const declareVars = (scope, node) => {
    for (const [, child] of childrenOf(node)) {
      if (isFunction(child)) continue;
      if (child.type === 'VariableDeclaration' && child.kind === 'var') {
        for (const name of namesBoundBy(child)) declare(scope, name, true, true);
      }
      declareVars(scope, child);
    }
  };
  const refer = ({ name, start }, scope, owner, assigns) => {
    let at = scope;
    while (at !== null && !at.variables.has(name)) at = at.outer;
    const variable = at?.variables.get(name) ?? globals.get(name) ?? { name, isGlobal: true };
    if (at === null) globals.set(name, variable);
    if (assigns) variable.isAssigned = true;
    if (variable.owner !== owner) variable.isCaptured = true;
    variable.first = Math.min(variable.first ?? start, start);
    variable.last = Math.max(variable.last ?? start, start);
    references.push({ start, variable, assigns });
  };
  const assign = (pattern, scope, owner) => {
    for (const name of namesBoundBy(pattern)) refer(name, scope, owner, true);
  };

  const visit = (node, scope, owner) => {
    if (isFunction(node)) {
      if (node.type === 'FunctionDeclaration') refer(node.id, scope, owner, false);
      const around = scopeOf(scope, owner);
      if (node.type === 'FunctionExpression' && node.id !== null) declare(around, node.id, true);
      const inner = scopeOf(around, node);
      for (const parameter of node.params) for (const name of namesBoundBy(parameter)) declare(inner, name, true);
      if (node.body.type === 'BlockStatement') {
        declareVars(inner, node.body);
        declareAll(inner, node.body.body);
      }
      for (const [key, child] of childrenOf(node)) {
        if (key === 'id') continue;
        if (child === node.body && child.type === 'BlockStatement') visitChildren(child, inner, node);
        else visit(child, inner, node);
      }
      return;
    }
    let within = scope;
    let owned = owner;
    switch (node.type) {
      case 'Identifier':
        refer(node, scope, owner, false);
        return;
      case 'AssignmentExpression':
        assign(node.left, scope, owner);
        break;
      case 'UpdateExpression':
        assign(node.argument, scope, owner);
        break;
      case 'BlockStatement':
        within = scopeOf(scope, owner);
        declareAll(within, node.body);
        break;
      case 'SwitchStatement':
        within = scopeOf(scope, owner);
        declareAll(
          within,
          node.cases.flatMap(({ consequent }) => consequent),
        );
        break;
      case 'CatchClause':
        within = scopeOf(scope, owner);
        for (const name of namesBoundBy(node.param)) declare(within, name, true);
        break;
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
        within = scopeOf(scope, owner);
        if (node.init?.type === 'VariableDeclaration') declareAll(within, [node.init]);
        if (node.left?.type === 'VariableDeclaration') declareAll(within, [node.left]);
        else if (node.left !== undefined) assign(node.left, scope, owner);
        break;
      case 'ClassExpression':
      case 'ClassDeclaration':
        within = scopeOf(scope, owner);
        if (node.id !== null) declare(within, node.id, false);
        break;
      case 'PropertyDefinition':
      case 'StaticBlock':
        owned = node; // runs as a function of its own
        within = scopeOf(scope, node);
        break;
    }
    visitChildren(node, within, owned);
  };
  const visitChildren = (node, scope, owner) => {
    for (const [key, child] of childrenOf(node))
      if (!isLabel(node, key) || child.type !== 'Identifier') visit(child, scope, owner);
  };

  const module = scopeOf(null, program, true);
  declareAll(module, program.body);
  visitChildren(program, module, program);
  return references.sort((one, other) => one.start - other.start);
}

/** The place of the first reference that stands at `start` or behind it. */
export function firstFrom(references, start) {
  let [low, high] = [0, references.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
