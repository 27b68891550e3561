/** Has the functions that ran compiled as they are read, which spares reading them twice. */
import { parseAst } from 'rolldown/parseAst';
import { childrenOf, mentions } from './scopes.js';

/** Marks a function to be compiled at once: `eager` makes it the mere parenthesis that the engine heeds. */
const MARK = '$eager';
export const eager = (code) => code.replaceAll(`${MARK}(`, '(');

/** The code from `start` to `end` with a mark at each function of it that ran, and calls in the place of its pieces. */
export function marked(code, root, ran, { name, pieces = [], start, end }) {
  /** Place, length and text of what is put in the place of another; two insertions never differ at one place. */
  const edits = pieces.map((piece) => [piece.start, piece.end - piece.start, piece.instead]);
  const isTaken = new Set(pieces.flatMap(({ nodes }) => nodes));
  const visit = (node, parent) => {
    if (isTaken.has(node)) return;
    const isMethod = parent?.type === 'MethodDefinition' || parent?.method === true || /^[gs]et$/.test(parent?.kind);
    if (/^(?:ArrowFunction|Function)Expression$/.test(node.type) && !isMethod && ran(node)) {
      edits.push([node.start, 0, `${MARK}(`], [node.end, 0, ')']);
    }
    for (const [, child] of childrenOf(node)) visit(child, node);
  };
  if (root !== null) visit(root, null);
  if (root?.type === 'FunctionDeclaration' && ran(root)) {
    const { id } = root;
    edits.push([start, 0, `var ${id.name} = ${MARK}(`], [id.start, id.end - id.start, ''], [end, 0, ');']);
  }
  const text = (from, until, some) => {
    const inside = some.filter(([place, length]) => place >= from && place + length <= until);
    let result = '';
    let at = from;
    for (const [place, length, edit] of inside.sort(([one], [other]) => one - other)) {
      if (place < at) continue; // within what another took out
      result += code.slice(at, place) + edit;
      at = place + length;
    }
    return result + code.slice(at, until);
  };
  if (root?.type !== 'ClassExpression') return text(start, end, edits);
  const { removed, made } = membersOutside(root, name, ran, (from, until) => text(from, until, edits));
  return [text(start, end, [...edits, ...removed]), ...made].join(';\n');
}

/**
 * Methods are compiled on their first call, and what fields begin with on the first instance, after a first reading with the
 * class. Those that ran are made as functions beside it.
 */
function membersOutside({ id, body }, name, ran, text) {
  const mayStand = ({ static: isStatic, computed, key, value }) =>
    !isStatic &&
    !computed &&
    key?.type === 'Identifier' &&
    !mentions(value, (node) => node.type === 'Super' || node.name === (id?.name ?? ''));
  const members = body.body.filter(mayStand);
  const methods = members.filter(
    ({ type, kind, value }) => type === 'MethodDefinition' && kind === 'method' && ran(value),
  );
  const isField = ({ type, static: isStatic }) => type === 'PropertyDefinition' && !isStatic;
  // Fields begin in their order: all of them, or none.
  const fields = body.body.filter(isField).every(mayStand) ? members.filter(isField) : [];
  const removed = methods.map(({ start, end }) => [start, end - start, '']);
  const made = methods.map(({ key, value }) => {
    const head = `${value.async ? 'async ' : ''}function${value.generator ? '*' : ''} `;
    return `${name}.prototype.${key.name} = ${MARK}(${head}${text(value.start, value.end)})`;
  });
  const [first] = fields;
  if (fields.some(({ value }) => value !== null && mentions(value, (node) => /^Arrow/.test(node.type) && ran(node)))) {
    const values = fields.map(
      ({ key, value }) => `this.${key.name} = ${value === null ? 'void 0' : text(value.start, value.end)};`,
    );
    made.push(`var $fields${name} = ${MARK}(function () { ${values.join('\n')} return this.${first.key.name}; })`);
    const call = `${first.key.name} = $fields${name}.call(this);`;
    for (const field of fields) removed.push([field.start, field.end - field.start, field === first ? call : '']);
  }
  return { removed, made };
}

/** The code with names of its own for what only a class may name: what stands in a class can stand beside it then. */
export function unlocked(code) {
  const edits = [];
  let count = 0;
  const visit = (node, classes) => {
    if (node.type === 'PrivateIdentifier') {
      const { number } = classes.find(({ names }) => names.has(node.name));
      edits.push([node.start, node.end, `$${node.name}${number}`]);
    }
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') throw new Error('asks for a brand');
    const isClass = /^Class(?:Declaration|Expression)$/.test(node.type);
    const names = isClass
      ? new Set(node.body.body.flatMap(({ key }) => (key?.type === 'PrivateIdentifier' ? [key.name] : [])))
      : null;
    const inside = isClass ? [{ names, number: count++ }, ...classes] : classes;
    for (const [, child] of childrenOf(node)) visit(child, inside);
  };
  visit(parseAst(code), []);
  let text = '';
  let at = 0;
  for (const [start, end, name] of edits.sort(([one], [other]) => one - other)) {
    text += code.slice(at, start) + name;
    at = end;
  }
  return text + code.slice(at);
}
